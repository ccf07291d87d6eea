import { qualifierLabels, qualifiers, statuses, statusLabels } from '@xiangjian/indicators';
import { releaseText } from '../tables/about.ts';
import { citation, type PackageExtent, type PackageFacts } from './package-facts.ts';

const storesZh: Readonly<Record<PackageExtent, string>> = {
  complete:
    'store/、originals/：入库的每一次读数、更正、核对和报告原件；用 `xiangjian import 本文件.zip` 可在空的数据文件夹里恢复同样的数据',
  some_indicators: '只含部分指标，不能再导入；要能导入，请不选指标，导出全部',
  masked:
    '报告里有个人信息：只含遮盖后的表格，不含全文和原件，不能再导入；要能导入，请由有权限的人不遮盖导出（unmask=true，会记入操作记录）',
};

const storesEn: Readonly<Record<PackageExtent, string>> = {
  complete:
    'store/, originals/: every reading, correction, decision and original; `xiangjian import THIS.zip` restores the same data in an empty data folder',
  some_indicators:
    'Some indicators only, so it cannot be taken in again; export without indicators for that',
  masked:
    'Reports hold personal data: masked tables only, without texts and originals, so it cannot be taken in again; somebody with the right exports with unmask=true for that, which is logged',
};

/** README.zh.md of a package. */
export function readmeZh(facts: PackageFacts): string {
  const { imprint, filters, rows, withNumber, extent } = facts;
  return lines([
    '# 乡鉴数据包',
    '',
    '本表依据公开报告整理，未经审计。每行一格：一个乡镇、一个年度、一项指标，连同原文。',
    '',
    ...filters.map(([zh, , value]) => `- ${zh}：${value}`),
    `- 行数：${rows}，其中有数值 ${withNumber}`,
    `- 数据版本：${releaseText(imprint)}；导出日期：${imprint.exportedOn}`,
    '',
    '## 文件',
    '',
    '- data.csv：数据；列的中文名、类型在 datapackage.json 和 data.csv-metadata.json',
    '- townships.csv、indicators.csv、reports.csv：乡镇、指标（含定义）、报告，由 data.csv 按代码引用',
    `- ${storesZh[extent]}`,
    '- SHA256SUMS：其他每个文件的校验值（`sha256sum -c SHA256SUMS`）',
    '',
    '## 没有数，不是零',
    '',
    'value 为空时，status 说明原因：',
    '',
    ...statuses.map((status) => `- ${status}：${statusLabels[status].zh}`),
    '',
    '## 余、近、约',
    '',
    '数带限定词时，真实的数在 lower 与 upper 之间（upper 为空是上不封顶），不要只用 value：',
    '',
    ...qualifiers.map((qualifier) => `- ${qualifier}：${qualifierLabels[qualifier].zh}`),
    '',
    '比率的 value 是报告写明的百分数；推算的比率不在本包，可由各项件数算出。',
    '',
    '## 引用',
    '',
    citation(facts),
  ]);
}

/** README.en.md of a package. */
export function readmeEn(facts: PackageFacts): string {
  const { imprint, filters, rows, withNumber, extent } = facts;
  return lines([
    '# Xiangjian data package',
    '',
    'Compiled from published reports, not audited. One line a cell: a township, a year, an indicator, with the words it rests on.',
    '',
    ...filters.map(([, en, value]) => `- ${en}: ${value === '全部' ? 'all' : value}`),
    `- Rows: ${rows}, ${withNumber} of them with a number`,
    `- State of the data: ${releaseText(imprint)}; exported on ${imprint.exportedOn}`,
    '',
    '## Files',
    '',
    '- data.csv: the data; titles and types of its columns are in datapackage.json and data.csv-metadata.json',
    '- townships.csv, indicators.csv (with definitions), reports.csv: what data.csv points at by code',
    `- ${storesEn[extent]}`,
    '- SHA256SUMS: checksums of all other files (`sha256sum -c SHA256SUMS`)',
    '',
    '## Missing is not zero',
    '',
    'Where value is empty, status says why:',
    '',
    ...statuses.map((status) => `- ${status}: ${statusLabels[status].en}`),
    '',
    '## Qualified numbers',
    '',
    'A number with a qualifier lies between lower and upper (no upper: open above); do not use value alone:',
    '',
    ...qualifiers.map((qualifier) => `- ${qualifier}: ${qualifierLabels[qualifier].en}`),
    '',
    'A rate is the percentage that the report states; derived rates are not in this package, the counts they are made of are.',
    '',
    '## Citation',
    '',
    citation(facts),
  ]);
}

function lines(written: readonly string[]): string {
  return `${written.join('\n')}\n`;
}
