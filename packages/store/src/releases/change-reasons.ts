import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { townshipsOfCodes } from '../queries/townships-of-codes.ts';
import type { ChangeReason, ReleasedChange } from './releases.ts';

// What a cause is called lies in another table for each reason; a report names itself by its title.
const lastReasonOfCell = statement<
  [township: number, year: number, indicator: string, until: string | null],
  ChangeReason
>(
  `SELECT c.reason, c.recorded_at AS at,
     CASE c.reason WHEN 'correction' THEN p.author WHEN 'withdrawal' THEN w.withdrawn_by
       WHEN 'ledger' THEN l.author WHEN 'ledger_undo' THEN l.undone_by END AS author,
     CASE c.reason WHEN 'correction' THEN p.reason WHEN 'withdrawal' THEN w.withdrawn_why
       WHEN 'ledger' THEN l.file_name WHEN 'ledger_undo' THEN l.undone_why
       WHEN 'extraction' THEN x.rule_set ELSE w.title END AS note
   FROM observation_change AS c
   LEFT JOIN correction AS p ON c.reason = 'correction' AND p.id = c.cause
   LEFT JOIN extraction_run AS x ON c.reason = 'extraction' AND x.id = c.cause
   LEFT JOIN report AS w ON c.reason IN ('import', 'withdrawal') AND w.id = c.cause
   LEFT JOIN ledger AS l ON c.reason IN ('ledger', 'ledger_undo') AND l.id = c.cause
   WHERE c.township_id = ?1 AND c.year = ?2
     AND c.indicator_id = (SELECT id FROM indicator WHERE name = ?3) AND (?4 IS NULL OR c.recorded_at <= ?4)
   ORDER BY c.id DESC LIMIT 1`,
);

/** Each difference with what changed its cell last, until a moment (ISO time; null for now). */
export function withReasons(
  database: Database,
  year: number,
  changes: readonly Omit<ReleasedChange, 'why'>[],
  until: string | null,
): ReleasedChange[] {
  const units = townshipsOfCodes(
    database,
    changes.map(({ township }) => township),
  );
  return changes.map((change) => {
    const unit = units.get(change.township)?.id;
    const why =
      unit === undefined
        ? undefined
        : lastReasonOfCell.get(database, unit, year, change.indicator, until);
    return { ...change, why: why ?? null };
  });
}
