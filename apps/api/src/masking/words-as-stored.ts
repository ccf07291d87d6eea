import type { ReportEvidence } from '@xiangjian/contract';
import { maskText } from '@xiangjian/extract';
import { type Database, reportById, type ReportEvidence as StoredEvidence } from '@xiangjian/store';

/**
 * Words of a report as the store takes them; null for none. Whoever points at words that are shown masked means the words
 * under the mask: the quote is taken from the text itself.
 */
export function wordsAsStored<Words extends ReportEvidence | null>(
  database: Database,
  words: Words,
): Words extends null ? null : StoredEvidence;
export function wordsAsStored(
  database: Database,
  words: ReportEvidence | null,
): StoredEvidence | null {
  if (words === null) return null;
  const { report_id: reportId, start, end, text } = words;
  const stands = reportById(database, reportId)?.text ?? '';
  const isShownMasked =
    stands.slice(start, end) !== text && maskText(stands).slice(start, end) === text;
  return { reportId, start, end, text: isShownMasked ? stands.slice(start, end) : text };
}
