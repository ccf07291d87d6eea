import type { Observation } from './observation.ts';
import type { ReportCheck } from './report-reading.ts';

/** Figures at least this sure, with no failed check, need no second look before they are used. */
const sureEnough = 0.98;

/**
 * Whether a person should look at a figure first: it was found in a manner that labelled reports do not show to be right
 * in 98 % of cases, or a check of its report asks about it.
 */
export function needsReview(
  { confidence, indicator }: { readonly confidence: number; readonly indicator: string },
  checks: readonly Pick<ReportCheck, 'severity' | 'indicators'>[],
): boolean {
  if (confidence < sureEnough) return true;
  return checks.some(
    ({ severity, indicators }) => severity === 'ask' && indicators.includes(indicator),
  );
}

/** Why a person should look at a cell. The first four are told by the readings of its report alone. */
export const reviewReasons = [
  'low_confidence',
  'failed_check',
  'two_candidates',
  'no_headline',
  'second_reader',
  'outlier',
  'sample',
  'words_lost',
  'to_confirm',
] as const;

export type ReviewReason = (typeof reviewReasons)[number];

type Read = Pick<
  Observation,
  'value' | 'lower' | 'upper' | 'confidence' | 'indicator' | 'period' | 'scope'
>;

/**
 * What is doubtful about one indicator of a report: `filling` is the reading that fills the cell (null where none does),
 * `readings` are all of the indicator, `checks` all of the report.
 */
export function doubtsAbout(
  filling: Read | null,
  readings: readonly Read[],
  checks: readonly Pick<ReportCheck, 'severity' | 'indicators'>[],
): ReviewReason[] {
  const couldFill = readings.filter(({ period, scope }) => {
    return scope === 'township' && (period === 'year' || period === 'ytd');
  });
  if (filling === null) return couldFill.length > 0 ? ['no_headline'] : [];
  const doubts: ReviewReason[] = [];
  if (needsReview(filling, [])) doubts.push('low_confidence');
  if (needsReview({ ...filling, confidence: 1 }, checks)) doubts.push('failed_check');
  if (couldFill.some((read) => !isSameNumber(read, filling))) doubts.push('two_candidates');
  return doubts;
}

function isSameNumber(a: Read, b: Read): boolean {
  return a.value === b.value && a.lower === b.lower && a.upper === b.upper;
}
