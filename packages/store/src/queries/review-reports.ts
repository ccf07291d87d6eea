import type { ObservedIndicatorId, ReviewReason } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { bitsOf, reasonsOf } from '../review/reason-bits.ts';
import { askedCodes } from './observation-page.ts';
import type { ReviewFilter } from './review-queue.ts';
import { unitsOfFilter } from './units-of-filter.ts';

/** How far the review of one township and year has come. */
export interface ReviewedReport {
  readonly townshipId: number;
  readonly year: number;
  /** The report in which to look first; null where none is current. */
  readonly reportId: number | null;
  readonly items: number;
  readonly decided: number;
}

/** How much of the queue has one reason or one indicator. */
export interface ReviewShare<Of> {
  readonly of: Of;
  readonly items: number;
  readonly open: number;
}

type Filter = Omit<ReviewFilter, 'state'>;
type Asked = [
  units: string | null,
  years: string | null,
  reasons: number | null,
  indicators: string | null,
];

const matching = `WHERE (?1 IS NULL OR i.township_id IN (SELECT value FROM json_each(?1)))
     AND (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4)))`;

export const reportsUnderReview = statement<Asked, ReviewedReport>(
  `SELECT i.township_id AS townshipId, i.year, min(i.report_id) AS reportId, count(*) AS items,
     count(i.decision_id) AS decided
   FROM review_item AS i ${matching} GROUP BY i.township_id, i.year ORDER BY i.township_id, i.year`,
);
export const itemsByIndicatorAndReason = statement<
  Asked,
  { indicatorId: number; reasons: number; items: number; decided: number }
>(
  `SELECT i.indicator_id AS indicatorId, i.reasons, count(*) AS items, count(i.decision_id) AS decided
   FROM review_item AS i ${matching} GROUP BY i.indicator_id, i.reasons ORDER BY i.indicator_id, i.reasons`,
);

/** The townships and years with something to look at, in their order, and how far each has come. */
export function reviewedReports(database: Database, filter: Filter): ReviewedReport[] {
  return reportsUnderReview.all(database, ...askedOf(database, filter));
}

/** How the queue divides by reason (a cell may have several) and by indicator. */
export function reviewShares(
  database: Database,
  filter: Filter,
): {
  readonly reasons: ReviewShare<ReviewReason>[];
  readonly indicators: ReviewShare<ObservedIndicatorId>[];
} {
  const ids = indicatorIds(database);
  const reasons = new Map<ReviewReason, { items: number; open: number }>();
  const indicators = new Map<ObservedIndicatorId, { items: number; open: number }>();
  for (const row of itemsByIndicatorAndReason.all(database, ...askedOf(database, filter))) {
    addTo(indicators, ids.nameOf(row.indicatorId), row);
    for (const reason of reasonsOf(row.reasons)) addTo(reasons, reason, row);
  }
  return { reasons: sharesOf(reasons), indicators: sharesOf(indicators) };
}

function addTo<Of>(
  counts: Map<Of, { items: number; open: number }>,
  of: Of,
  { items, decided }: { readonly items: number; readonly decided: number },
): void {
  const before = counts.get(of) ?? { items: 0, open: 0 };
  counts.set(of, { items: before.items + items, open: before.open + items - decided });
}

function sharesOf<Of>(counts: ReadonlyMap<Of, { items: number; open: number }>): ReviewShare<Of>[] {
  return [...counts].map(([of, count]) => ({ of, ...count }));
}

function askedOf(database: Database, filter: Filter): Asked {
  const units = unitsOfFilter(database, filter);
  return [
    units === null ? null : JSON.stringify(units),
    filter.years === undefined ? null : JSON.stringify(filter.years),
    filter.reasons === undefined ? null : bitsOf(filter.reasons),
    askedCodes(filter, indicatorIds(database)),
  ];
}
