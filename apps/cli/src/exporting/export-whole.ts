import { imprintAt, observationsAsWorkbook, observationsInTurns } from '@xiangjian/api';
import { observationParquet } from '@xiangjian/publish';
import { dataRevision } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { wrongUsage } from '../command-line/command-failure.ts';
import { writeWhole } from '../printing/write-pieces.ts';
import { openStore } from '../store/open-store.ts';
import { type ExportQuestion, exportFilter } from './export-filter.ts';

/** Formats that only a file can hold. */
export type WholeFormat = 'xlsx' | 'parquet';

/** Writes the stored observations of a question as a file that is made whole before it is written. */
export async function exportWhole(
  context: CommandContext,
  question: ExportQuestion,
  { format, out }: { readonly format: WholeFormat; readonly out: string | undefined },
): Promise<ExitCode> {
  if (out === undefined) {
    throw wrongUsage(`${format} 不能输出到终端：请加 --out 文件.${format}。`);
  }
  const database = await openStore(context);
  try {
    const filter = exportFilter(database, question);
    const imprint = imprintAt(context.now(), dataRevision(database));
    const bytes =
      format === 'xlsx'
        ? await observationsAsWorkbook(database, filter, imprint)
        : await observationParquet(observationsInTurns(database, filter), imprint.release);
    writeWhole(bytes, out);
    context.terminal.error.write(`已导出到 ${out}。\n`);
    return 0;
  } finally {
    database.close();
  }
}
