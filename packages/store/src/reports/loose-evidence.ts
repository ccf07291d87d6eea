import { isGrounded } from '@xiangjian/indicators';
import type { ReportEvidence } from '../cells/correct-cell.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';

const textOfPlace = statement<[report: number, township: number, year: number], { text: string }>(
  'SELECT text FROM report WHERE id = ? AND township_id = ? AND year = ?',
);

/** Refuses (StoreError) a quote that does not stand, letter for letter, in a report of this township and year, whatever version of it. */
export function refuseLooseEvidence(
  database: Database,
  { townshipId, year }: { readonly townshipId: number; readonly year: number },
  evidence: ReportEvidence,
): void {
  const { reportId, start, end, text } = evidence;
  const report = textOfPlace.get(database, reportId, townshipId, year);
  if (report === undefined) {
    throw new StoreError(
      'unknown_report',
      `no report ${reportId} of this township and year`,
      `没有编号为 ${reportId} 的报告，或它不是这个乡镇这一年的报告`,
    );
  }
  if (isGrounded(report.text, evidence)) return;
  throw new StoreError(
    'not_in_text',
    `"${text}" does not stand at ${start}–${end} of the text`,
    `出处“${text}”不在原文的第 ${start}–${end} 字，没有记入`,
  );
}
