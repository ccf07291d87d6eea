import { imprintAt, observationsAsWorkbook } from '@xiangjian/api';
import { dataRevision } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { wrongUsage } from '../command-line/command-failure.ts';
import { writeWhole } from '../printing/write-pieces.ts';
import { openStore } from '../store/open-store.ts';
import { type ExportQuestion, exportFilter } from './export-filter.ts';

/** Writes the stored observations of a question as a workbook, which only a file can hold. */
export async function exportWorkbook(
  context: CommandContext,
  question: ExportQuestion,
  out: string | undefined,
): Promise<ExitCode> {
  if (out === undefined) throw wrongUsage('Excel 工作簿不能输出到终端：请加 --out 文件.xlsx。');
  const database = await openStore(context);
  try {
    const filter = exportFilter(database, question);
    const imprint = imprintAt(context.now(), dataRevision(database));
    writeWhole(await observationsAsWorkbook(database, filter, imprint), out);
    context.terminal.error.write(`已导出到 ${out}。\n`);
    return 0;
  } finally {
    database.close();
  }
}
