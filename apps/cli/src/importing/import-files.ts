import { type GivenPlace, type ImportProblem, importInputs, inputFiles } from '@xiangjian/api';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { wrongUsage } from '../command-line/command-failure.ts';
import { commandLineActor } from '../command-line/command-line-actor.ts';
import { reasonOf } from '../command-line/explain-failure.ts';

import { sayBarren } from '../inputs/say-failed.ts';
import { makeProgressBar } from '../printing/progress-bar.ts';
import type { ReadAgain } from '../second-reader/second-opinion.ts';
import { openFilledStore } from '../store/open-store.ts';
import { type AskedReport, askSecondReader, opinionLine } from './ask-second-reader.ts';
import { type ImportedPath, importReport } from './import-report.ts';

/**
 * Takes reports into the database, read on all cores and stored one after the other, and says at the end what became of each. Stopped and started
 * again it goes on where it was, because a file that is stored is known by its bytes. A second reader is asked about each
 * report that is stored; what it points at is kept for the review, and a silent one fails nothing.
 */
export async function importFiles(
  context: CommandContext,
  paths: readonly string[],
  given: GivenPlace,
  readAgain: ReadAgain | null,
): Promise<ExitCode> {
  const { terminal, now } = context;
  const { files, skipped, barren } = await inputFiles(paths);
  if (files.length > 1 && (given.township !== undefined || given.year !== undefined)) {
    throw wrongUsage('--township 和 --year 只能用于一份报告：请逐份导入。');
  }
  sayBarren(terminal.error, barren);
  if (files.length === 0) return 1;
  const database = await openFilledStore(context);
  const bar = makeProgressBar('导入', terminal.error);
  const imported: ImportedPath[] = [];
  const opinions: AskedReport[] = [];
  try {
    const options = { database, now, given, by: commandLineActor(), refusal };
    for await (const { file, item } of importInputs(files, options)) {
      imported.push({ path: file.path, item });
      if (readAgain !== null && item.report_id !== null) {
        const opinion = await askSecondReader(database, file, item.report_id, { readAgain, now });
        opinions.push(opinion);
      }
      bar.step(imported.length, files.length);
    }
  } finally {
    bar.end();
    database.close();
  }
  terminal.error.write(importReport(imported, { skipped }));
  if (readAgain !== null) terminal.error.write(opinionLine(opinions));
  const isWhole = imported.every(({ item }) => item.outcome !== 'refused');
  return isWhole && barren.length === 0 ? 0 : 1;
}

function refusal(error: unknown): ImportProblem {
  const reason = reasonOf(error);
  return { code: 'unreadable', message_zh: reason, message_en: reason, candidates: [] };
}
