import { observationsAsWorkbook, observationsInTurns } from '@xiangjian/api';
import { observationParquet } from '@xiangjian/publish';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { wrongUsage } from '../command-line/command-failure.ts';
import { writeWhole } from '../printing/write-pieces.ts';
import { openStore } from '../store/open-store.ts';
import { askedState } from './asked-state.ts';
import { type ExportQuestion, exportFilter } from './export-filter.ts';
import { exportImprint } from './export-imprint.ts';
import { logUnmasking } from './log-unmasking.ts';

/** Formats that only a file can hold. */
type WholeFormat = 'xlsx' | 'parquet';

export interface WholeOptions {
  readonly format: WholeFormat;
  readonly out: string | undefined;
  /** Whether personal data is written as it stands. */
  readonly unmask: boolean;
}

/** Writes the stored observations of a question as a file that is made whole before it is written. */
export async function exportWhole(
  context: CommandContext,
  question: ExportQuestion,
  { format, out, unmask }: WholeOptions,
): Promise<ExitCode> {
  if (out === undefined) {
    throw wrongUsage(`${format} 不能输出到终端：请加 --out 文件.${format}。`);
  }
  const database = await openStore(context);
  try {
    const within = await askedState(database, question);
    if (unmask) logUnmasking(database, context, format, question);
    const bytes = await within(() => {
      const filter = exportFilter(database, question);
      const imprint = exportImprint(context, database);
      return format === 'xlsx'
        ? observationsAsWorkbook(database, filter, imprint, { unmask })
        : observationParquet(observationsInTurns(database, filter, { unmask }), imprint.release);
    });
    writeWhole(bytes, out);
    context.terminal.error.write(`已导出到 ${out}。\n`);
    return 0;
  } finally {
    database.close();
  }
}
