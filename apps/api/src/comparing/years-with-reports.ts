import { type Database, yearsOfArea } from '@xiangjian/store';

const countyDigits = 6;

/**
 * The years of an area (2, 4, 6 or 9 digits) that an answer about one of them looks at, ascending: those with reports, of a
 * township those of its county, and that one.
 */
export function yearsToLookAt(database: Database, area: string, year: number): number[] {
  const years = yearsOfArea(database, area.slice(0, countyDigits));
  return [...new Set([...years, year])].sort((a, b) => a - b);
}
