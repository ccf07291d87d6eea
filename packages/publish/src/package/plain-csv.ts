import { written } from '../csv/csv.ts';
import type { Value } from '../tables/table.ts';

/** A CSV for programs: code names only in its first line, the titles stand in the description beside it. */
export function plainCsv(names: readonly string[], rows: Iterable<readonly Value[]>): string {
  let text = `${names.map(written).join(',')}\r\n`;
  for (const row of rows) text += `${row.map(written).join(',')}\r\n`;
  return text;
}
