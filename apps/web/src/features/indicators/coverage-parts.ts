import type { Coverage } from '@xiangjian/contract';

/** What is drawn of it: the years, and which of them is chosen. */
export type YearsOfCoverage = Pick<Coverage, 'year' | 'years'>;

const parts = [
  'reported',
  'reported_zero',
  'without_number',
  'not_mentioned',
  'report_missing',
  'not_kept',
] as const;

/** The ways in which reports of these years speak of the indicator, in the order in which a bar stacks them. */
export function usedParts({ years }: YearsOfCoverage) {
  return parts.filter((part) => years.some((year) => year[part] > 0));
}
