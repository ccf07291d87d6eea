import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { unitsOfFilter } from './units-of-filter.ts';

const newestRuleSet =
  '(SELECT x.rule_set FROM extraction_run AS x WHERE x.report_id = r.id ORDER BY x.id DESC LIMIT 1)';
const current = 'r.superseded_at IS NULL AND r.withdrawn_at IS NULL';
const otherwise = `(?1 IS NULL OR ${newestRuleSet} <> ?1)`;

type Asked = [ruleSet: string | null, units: string | null];

export const reportsOfUnitsReadOtherwise = statement<Asked, { id: number }>(
  `SELECT r.id FROM report AS r
   WHERE r.township_id IN (SELECT value FROM json_each(?2)) AND ${current} AND ${otherwise}
   ORDER BY r.township_id, r.year, r.id`,
);
// ?2 stands here only so that both statements take the same parameters.
export const reportsReadOtherwiseEverywhere = statement<Asked, { id: number }>(
  `SELECT r.id FROM report AS r WHERE ?2 IS NULL AND ${current} AND ${otherwise}
   ORDER BY r.township_id, r.year, r.id`,
);

/**
 * The current reports (ids) whose newest extraction was made by another rule set than this one, in the order of their
 * townships and years; every current report where `ruleSet` is null.
 */
export function reportsReadOtherwise(
  database: Database,
  filter: { readonly ruleSet: string | null; readonly area?: string | undefined },
): number[] {
  const units = unitsOfFilter(database, { area: filter.area });
  const rows =
    units === null
      ? reportsReadOtherwiseEverywhere.all(database, filter.ruleSet, null)
      : reportsOfUnitsReadOtherwise.all(database, filter.ruleSet, JSON.stringify(units));
  return rows.map(({ id }) => id);
}
