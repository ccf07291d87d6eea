import type { Evidence, ObservedIndicatorId, Quantity } from '@xiangjian/indicators';
import { qualifierCodes } from '../codes/cell-codes.ts';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { refuseLooseEvidence } from '../reports/loose-evidence.ts';
import { placeOfReport } from './place-of-report.ts';
import { refreshReview } from './refresh-review.ts';

/** A figure to which a second reader points: the number was read by our own scanner where the quote stands. */
export interface SecondReading {
  readonly indicator: ObservedIndicatorId;
  readonly quantity: Quantity;
  readonly printed: string;
  readonly unit: string;
  readonly evidence: Evidence;
}

const forget = statement<[report: number]>('DELETE FROM second_reading WHERE report_id = ?');
const add = statement<(string | number | null)[]>(
  `INSERT INTO second_reading
     (report_id, indicator_id, recorded_at, printed, value, lower, upper, qualifier, unit, start, "end", quote)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);

/**
 * Keeps what a second reader points at in a report, in place of what it pointed at before; what differs from the cells is
 * put into the review queue, and no cell changes. Throws StoreError for a quote that is not in the text.
 */
export function recordSecondReadings(
  database: Database,
  reportId: number,
  readings: readonly SecondReading[],
  now: string,
): void {
  inTransaction(database, () => {
    const place = placeOfReport(database, reportId);
    const ids = indicatorIds(database);
    forget.run(database, reportId);
    for (const { indicator, quantity, printed, unit, evidence } of readings) {
      refuseLooseEvidence(database, place, { reportId, ...evidence });
      add.run(
        database,
        reportId,
        ids.codeOf(indicator),
        now,
        printed,
        quantity.value,
        quantity.lower,
        quantity.upper,
        qualifierCodes.codeOf(quantity.qualifier),
        unit,
        evidence.start,
        evidence.end,
        evidence.text,
      );
    }
    refreshReview(database, place);
    raiseRevision(database);
  });
}
