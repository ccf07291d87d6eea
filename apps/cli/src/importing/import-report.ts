import type { ImportItem } from '@xiangjian/contract';

/** What became of one path. */
export interface ImportedPath {
  readonly path: string;
  readonly item: Pick<ImportItem, 'outcome' | 'problem' | 'observations'>;
}

/** The report at the end of an import: how many files of each outcome, and every refused one with its reason. */
export function importReport(
  imported: readonly ImportedPath[],
  { skipped }: { readonly skipped: number },
): string {
  const count = (outcome: ImportItem['outcome']) =>
    imported.filter(({ item }) => item.outcome === outcome).length;
  const refused = imported.filter(({ item }) => item.outcome === 'refused');
  const figures = imported
    .filter(({ item }) => item.outcome === 'added' || item.outcome === 'superseded')
    .reduce((sum, { item }) => sum + item.observations, 0);
  const summary = [
    `新增 ${count('added')} 份`,
    `更新 ${count('superseded')} 份`,
    `已在库 ${count('unchanged')} 份`,
    `未导入 ${refused.length} 份`,
    `读入数字 ${figures} 个`,
    ...(skipped > 0 ? [`略过其他文件 ${skipped} 个`] : []),
  ];
  return `导入结果：${summary.join('，')}。\n${refused.map(refusedLines).join('')}`;
}

function refusedLines({ path, item }: ImportedPath): string {
  const { message_zh = '', candidates = [] } = item.problem ?? {};
  const choices = candidates.map(
    ({ code, county, name }) => `    --township ${code}  ${county ?? ''}${name}\n`,
  );
  return `未导入 ${path}：${message_zh}\n${choices.join('')}`;
}
