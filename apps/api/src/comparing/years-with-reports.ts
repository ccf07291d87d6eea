import { type Database, reportingAreas } from '@xiangjian/store';

/** The years in which any report of an area (2, 4, 6 or 9 digits) is stored, ascending; of a township those of its county. */
function yearsWithReports(database: Database, area: string): number[] {
  const inside = reportingAreas(database).filter(
    ({ code }) => code.startsWith(area) || area.startsWith(code),
  );
  return [...new Set(inside.flatMap(({ years }) => years))].sort((a, b) => a - b);
}

/** The years of an area that an answer about one of them looks at: those with reports, and that one. */
export function yearsToLookAt(database: Database, area: string, year: number): number[] {
  return [...new Set([...yearsWithReports(database, area), year])].sort((a, b) => a - b);
}
