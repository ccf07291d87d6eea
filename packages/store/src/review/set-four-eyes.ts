import { type Database, inTransaction } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { writeSetting } from '../settings/settings.ts';
import { fourEyesSetting } from './needs-four-eyes.ts';
import { refreshReview } from './refresh-review.ts';

const correctedPlaces = statement<[], { townshipId: number; year: number }>(
  'SELECT DISTINCT township_id AS townshipId, year FROM correction ORDER BY township_id, year',
);

/** Switches four eyes on or off; the queue follows at once. */
export function setFourEyes(database: Database, on: boolean, now: string): void {
  inTransaction(database, () => {
    writeSetting(database, fourEyesSetting, on ? 'on' : 'off', now);
    for (const place of correctedPlaces.all(database)) refreshReview(database, place);
  });
}
