import { type Database, inTransaction } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { readSetting } from '../settings/settings.ts';
import { refreshReview } from './refresh-review.ts';

/** Raised whenever another cell than before may be called doubtful. */
const reviewRules = '1';
const name = 'review.rules';

const placesToReview = statement<[], { townshipId: number; year: number }>(
  `SELECT DISTINCT r.township_id AS townshipId, r.year FROM report AS r
   WHERE r.superseded_at IS NULL AND r.withdrawn_at IS NULL
     AND EXISTS (SELECT 1 FROM reading WHERE run_id = (SELECT max(id) FROM extraction_run WHERE report_id = r.id))
   ORDER BY r.township_id, r.year`,
);

// Nothing has been answered yet when a database is opened, so the revision of its data stays.
const remember = statement<[name: string, value: string, now: string]>(
  `INSERT INTO setting (name, value, changed_at) VALUES (?, ?, ?)
   ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at`,
);

/** Fills the review queue of a database that an older version of the program wrote; does nothing in any other. */
export function bringReviewUpToDate(database: Database): void {
  if (readSetting(database, name) === reviewRules) return;
  inTransaction(database, () => {
    for (const place of placesToReview.all(database)) refreshReview(database, place);
    remember.run(database, name, reviewRules, new Date().toISOString());
  });
}
