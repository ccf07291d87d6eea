import type { InputFile } from '@xiangjian/api';
import { type Database, recordSecondReadings } from '@xiangjian/store';
import { readExtraction } from '../extracting/read-extraction.ts';
import type { ReadAgain, SecondOpinion } from '../second-reader/second-opinion.ts';

/** How a second reader answered about one report. */
export type AskedReport = Pick<SecondOpinion, 'asked' | 'proposals' | 'failures'>;

/** Asks about a stored report and keeps what is pointed at for the review. No figure changes. */
export async function askSecondReader(
  database: Database,
  file: InputFile,
  reportId: number,
  { readAgain, now }: { readonly readAgain: ReadAgain; readonly now: () => string },
): Promise<AskedReport> {
  const { document, extraction } = await readExtraction(await file.read(), file.fileName);
  const opinion = await readAgain(document, extraction);
  // An answer that never came says nothing against what was pointed at before.
  if (opinion.failures.length === 0 || opinion.proposals.length > 0) {
    recordSecondReadings(database, reportId, opinion.proposals, now());
  }
  return opinion;
}

/** What came of asking about all reports, in one line. */
export function opinionLine(reports: readonly AskedReport[]): string {
  const sum = (count: (report: AskedReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  const differing = sum(
    ({ proposals }) => proposals.filter(({ agreement }) => agreement !== 'agrees').length,
  );
  const silent = sum(({ failures }) => failures.length);
  const unanswered = silent === 0 ? '' : `，没有答复 ${silent} 问`;
  return `第二读者：问 ${sum(({ asked }) => asked)} 次，指出 ${sum(({ proposals }) => proposals.length)} 处，与规则不同的 ${differing} 处已列入核对清单${unanswered}；数字没有改动。\n`;
}
