import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { writePieces, writePiecesToFile } from '../printing/write-pieces.ts';
import { openStore } from '../store/open-store.ts';
import { askedState } from './asked-state.ts';
import { type ExportQuestion, exportFilter } from './export-filter.ts';
import { exportImprint } from './export-imprint.ts';
import { logUnmasking } from './log-unmasking.ts';
import { csvPieces, jsonPieces } from './observation-pieces.ts';

export interface ExportOptions {
  readonly format: 'csv' | 'json';
  /** The file to write; standard output when left out. */
  readonly out: string | undefined;
  /** With the byte order mark by which Excel and WPS know UTF-8. */
  readonly bom: boolean;
  /** Whether personal data is written as it stands. */
  readonly unmask: boolean;
}

/** Writes every stored observation of a question, cells without a number included: they say why there is none. */
export async function exportObservations(
  context: CommandContext,
  question: ExportQuestion,
  { format, out, bom, unmask }: ExportOptions,
): Promise<ExitCode> {
  const { terminal } = context;
  const database = await openStore(context);
  try {
    const within = await askedState(database, question);
    const filter = within(() => exportFilter(database, question));
    if (unmask) logUnmasking(database, context, format, question);
    const written = { observations: 0 };
    within(() => {
      const { release } = exportImprint(context, database);
      const pieces =
        format === 'csv'
          ? csvPieces(database, filter, { bom, unmask, release }, written)
          : jsonPieces(database, filter, { unmask }, written);
      if (out === undefined) writePieces(pieces, terminal.out);
      else writePiecesToFile(pieces, out);
    });
    const { observations } = written;
    terminal.error.write(
      observations === 0
        ? '没有符合条件的数据：请核对区划、年度和指标。\n'
        : `已导出 ${observations} 条${out === undefined ? '' : `到 ${out}`}。\n`,
    );
    return 0;
  } finally {
    database.close();
  }
}
