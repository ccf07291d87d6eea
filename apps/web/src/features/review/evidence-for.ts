import type { ReportDetail, ReportEvidence, StatedCell, StatedNumber } from '@xiangjian/contract';
import { quote, type Span } from '@xiangjian/indicators';
import type { Candidate } from './candidates-of.ts';

interface Surroundings {
  /** Words that the person chose; they are taken as they are. */
  readonly span: Span | null;
  readonly candidate: Pick<Candidate, 'reading' | 'evidence'> | null;
  readonly numbers: readonly StatedNumber[];
  readonly report: Pick<ReportDetail, 'id' | 'text'>;
}

/**
 * The words that a typed figure rests on: those that were chosen, else the number that says the same in the sentence of the
 * candidate. Null where no such number stands there: the figure then rests on the note.
 */
export function evidenceFor(
  cell: StatedCell,
  { span, candidate, numbers, report }: Surroundings,
): ReportEvidence | null {
  if (span !== null) return { report_id: report.id, ...quote(report.text, span) };
  if (cell.lower === null) return null;
  const sentence = candidate?.reading?.context ?? null;
  if (sentence === null) return null;
  const same = numbers.find(
    ({ evidence, value, lower, upper }) =>
      evidence.start >= sentence.start &&
      evidence.end <= sentence.end &&
      value === cell.value &&
      lower === cell.lower &&
      upper === cell.upper,
  );
  return same === undefined ? null : { report_id: report.id, ...same.evidence };
}
