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
