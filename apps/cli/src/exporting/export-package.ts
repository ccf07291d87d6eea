import { imprintAt, writePackage } from '@xiangjian/api';
import { dataRevision } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { wrongUsage } from '../command-line/command-failure.ts';
import { writeStreamed } from '../printing/write-pieces.ts';
import { openStore } from '../store/open-store.ts';
import { type ExportQuestion, exportFilter } from './export-filter.ts';

/** Writes the stored observations of a question, and what is behind them, as a data package. */
export async function exportPackage(
  context: CommandContext,
  question: ExportQuestion,
  out: string | undefined,
): Promise<ExitCode> {
  if (out === undefined) throw wrongUsage('数据包不能输出到终端：请加 --out 文件.zip。');
  const database = await openStore(context);
  try {
    const filter = exportFilter(database, question);
    const revision = dataRevision(database);
    const imprint = imprintAt(context.now(), revision);
    await writeStreamed(writePackage(database, filter, imprint, revision), out);
    context.terminal.error.write(
      filter.indicators === undefined
        ? `已导出到 ${out}，可用 xiangjian import 在空的数据文件夹里恢复。\n`
        : `已导出到 ${out}；只含部分指标，不能再导入。\n`,
    );
    return 0;
  } finally {
    database.close();
  }
}
