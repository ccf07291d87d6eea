import type { ComparedYear, ReportParts } from '@xiangjian/compare';
import type { Database, StoredTownshipYear } from '@xiangjian/store';
import { comparedTownship } from './compared-township.ts';
import { findingsOfReports, noFindings } from './findings-of-reports.ts';
import { notesOfTownships } from './notes-of-townships.ts';

/** Stored township-years as the input of a comparison that looks at figures alone: what reports were asked about is left out. */
export function comparedYears(
  database: Database,
  stored: readonly StoredTownshipYear[],
): ComparedYear[] {
  const notesOf = notesOfTownships(database);
  return stored.map((one) => ({
    ...withoutFindings(one),
    ...noFindings,
    notes: notesOf(one.township),
  }));
}

/** The same with what was found in each report: checks that fail, problems, plans. */
export function comparedYearsWithFindings(
  database: Database,
  stored: readonly StoredTownshipYear[],
): ComparedYear[] {
  const reports = stored.flatMap(({ reportId }) => reportId ?? []);
  const findings = findingsOfReports(database, reports);
  const notesOf = notesOfTownships(database);
  return stored.map((one) => ({
    ...withoutFindings(one),
    notes: notesOf(one.township),
    ...((one.reportId === null ? undefined : findings.get(one.reportId)) ?? noFindings),
  }));
}

function withoutFindings(one: StoredTownshipYear) {
  const { township, sections, ...rest } = one;
  return { ...rest, township: comparedTownship(township), parts: partsOf(one) };
}

/** Null where there is no report, or no heading in it tells its parts. */
function partsOf({ sections }: StoredTownshipYear): ReportParts | null {
  if (sections.length === 0) return null;
  const has = (code: keyof ReportParts) => sections.some((section) => section.code === code);
  return {
    results: has('results'),
    problems: has('problems'),
    responsibility: has('responsibility'),
    plans: has('plans'),
  };
}
