import type { TownshipYear } from './township-year.ts';

/** What stands where nothing is stated: the report is silent, missing, or reports of the place are not kept here. */
export function silenceOf({
  hasReport,
  areReportsKept,
}: Pick<TownshipYear, 'hasReport' | 'areReportsKept'>):
  | 'not_mentioned'
  | 'report_missing'
  | 'not_kept' {
  if (hasReport) return 'not_mentioned';
  return areReportsKept === false ? 'not_kept' : 'report_missing';
}
