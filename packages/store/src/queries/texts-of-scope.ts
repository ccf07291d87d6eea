import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { ObservationFilter } from './observation-page.ts';
import { unitsOfFilter } from './units-of-filter.ts';

const idsOfScope = statement<[units: string | null, years: string | null], { id: number }>(
  `SELECT id FROM report
   WHERE (?1 IS NULL OR township_id IN (SELECT value FROM json_each(?1)))
     AND (?2 IS NULL OR year IN (SELECT value FROM json_each(?2)))
   ORDER BY id`,
);
const textOfReport = statement<[id: number], { text: string }>(
  'SELECT text FROM report WHERE id = ?',
);

/** The texts of every stored report of a scope, old and withdrawn ones too, each read when it is asked for. */
export function* textsOfScope(
  database: Database,
  filter: Pick<ObservationFilter, 'area' | 'townships' | 'years'>,
): Generator<string> {
  const units = unitsOfFilter(database, filter);
  const found = idsOfScope.all(
    database,
    units === null ? null : JSON.stringify(units),
    filter.years === undefined ? null : JSON.stringify(filter.years),
  );
  for (const { id } of found) {
    const report = textOfReport.get(database, id);
    if (report !== undefined) yield report.text;
  }
}
