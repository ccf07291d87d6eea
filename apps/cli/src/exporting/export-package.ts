import { packageExtent, writePackage } from '@xiangjian/api';
import type { PackageExtent } from '@xiangjian/publish';
import { dataRevision } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { wrongUsage } from '../command-line/command-failure.ts';
import { writeStreamed } from '../printing/write-pieces.ts';
import { openStore } from '../store/open-store.ts';
import { askedState } from './asked-state.ts';
import { type ExportQuestion, exportFilter } from './export-filter.ts';
import { exportImprint } from './export-imprint.ts';
import { logUnmasking } from './log-unmasking.ts';

const endings: Readonly<Record<PackageExtent, string>> = {
  complete: '，可用 xiangjian import 在空的数据文件夹里恢复',
  some_indicators: '；只含部分指标，不能再导入',
  masked:
    '；报告里有个人信息，只写了遮盖后的表格，不能再导入：要能导入请加 --unmask（会记入操作记录）',
};

/** Writes the stored observations of a question, and what is behind them, as a data package. */
export async function exportPackage(
  context: CommandContext,
  question: ExportQuestion,
  { out, unmask }: { readonly out: string | undefined; readonly unmask: boolean },
): Promise<ExitCode> {
  if (out === undefined) throw wrongUsage('数据包不能输出到终端：请加 --out 文件.zip。');
  const database = await openStore(context);
  try {
    const within = await askedState(database, question);
    const filter = within(() => exportFilter(database, question));
    if (unmask) logUnmasking(database, context, 'package', question);
    const extent = await within(() => packageExtent(database, filter, unmask));
    await within(() => {
      const imprint = exportImprint(context, database);
      return writeStreamed(
        writePackage(database, filter, imprint, dataRevision(database), extent),
        out,
      );
    });
    context.terminal.error.write(`已导出到 ${out}${endings[extent]}。\n`);
    return 0;
  } finally {
    database.close();
  }
}
