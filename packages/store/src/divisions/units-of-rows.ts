import { continuingEvents, type NewDivision, type NewDivisionEvent } from './new-division.ts';

/** The versions of one unit: rows of one code, and of codes that follow one another through a continuing event. */
export type UnitRows = readonly NewDivision[];

/** Sorts rows into units, units in the order of their smallest code, rows of a unit by date. */
export function unitsOfRows(
  rows: readonly NewDivision[],
  events: readonly NewDivisionEvent[],
): UnitRows[] {
  const followed = new Map<string, string>();
  const unitOf = (code: string): string => {
    const next = followed.get(code);
    return next === undefined ? code : unitOf(next);
  };
  for (const event of events) {
    const [before] = event.from;
    const [after] = event.to;
    if (!continuingEvents.includes(event.kind) || before === undefined || after === undefined) {
      continue;
    }
    const [a, b] = [unitOf(before), unitOf(after)];
    if (a !== b) followed.set(a, b);
  }
  const units = new Map<string, NewDivision[]>();
  for (const row of rows) {
    const unit = unitOf(row.code);
    const versions = units.get(unit);
    if (versions === undefined) units.set(unit, [row]);
    else versions.push(row);
  }
  return [...units.values()]
    .map((versions) => versions.sort((a, b) => compare(a.validFrom ?? '', b.validFrom ?? '')))
    .sort((a, b) => compare(smallestCode(a), smallestCode(b)));
}

function smallestCode(rows: UnitRows): string {
  const [first = ''] = rows.map((row) => row.code).sort();
  return first;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
