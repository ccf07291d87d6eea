import type { ObservedIndicatorId, ReviewReason } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { bitsOf, reasonsOf } from '../review/reason-bits.ts';
import { askedCodes } from './observation-page.ts';
import { unitsOfFilter } from './units-of-filter.ts';

/** A cell that a person should look at, or has looked at. */
export interface ReviewItem {
  readonly townshipId: number;
  readonly year: number;
  readonly indicator: ObservedIndicatorId;
  /** The report in which to look; null where none is current. */
  readonly reportId: number | null;
  readonly reasons: readonly ReviewReason[];
  /** The decision that holds; null while the item is open. */
  readonly decision: {
    readonly id: number;
    readonly author: string;
    readonly decidedAt: string;
    readonly action: string;
    readonly note: string | null;
  } | null;
}

export interface ReviewFilter {
  /** 2, 4, 6 or 9 digits. */
  readonly area?: string | undefined;
  readonly years?: readonly number[] | undefined;
  /** Items that have one of these reasons. */
  readonly reasons?: readonly ReviewReason[] | undefined;
  readonly indicators?: readonly ObservedIndicatorId[] | undefined;
  readonly state: 'open' | 'decided' | 'all';
}

interface RawItem {
  readonly townshipId: number;
  readonly year: number;
  readonly indicatorId: number;
  readonly reportId: number | null;
  readonly reasons: number;
  readonly decisionId: number | null;
  readonly author: string | null;
  readonly decidedAt: string | null;
  readonly action: string | null;
  readonly note: string | null;
}

type Asked = [
  units: string | null,
  years: string | null,
  reasons: number | null,
  indicators: string | null,
];

const states = {
  open: 'AND i.decision_id IS NULL',
  decided: 'AND i.decision_id IS NOT NULL',
  all: '',
} as const;

const matching = (
  state: ReviewFilter['state'],
) => `(?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4))) ${states[state]}`;
const ofUnits = (state: ReviewFilter['state']) =>
  `FROM json_each(?1) AS t CROSS JOIN review_item AS i ON i.township_id = t.value WHERE ${matching(state)}`;
// ?1 stands here only so that both statements take the same parameters.
const ofAll = (state: ReviewFilter['state']) =>
  `FROM review_item AS i WHERE ?1 IS NULL AND ${matching(state)}`;

const listed = (from: string) =>
  statement<[...Asked, limit: number, offset: number], RawItem>(
    `SELECT i.township_id AS townshipId, i.year, i.indicator_id AS indicatorId, i.report_id AS reportId, i.reasons,
     i.decision_id AS decisionId, d.author, d.decided_at AS decidedAt, d.action, d.note
   FROM (SELECT i.* ${from} ORDER BY i.township_id, i.year, i.indicator_id LIMIT ?5 OFFSET ?6) AS i
   LEFT JOIN review_decision AS d ON d.id = i.decision_id
   ORDER BY i.township_id, i.year, i.indicator_id`,
  );
const counted = (from: string) =>
  statement<Asked, { total: number }>(`SELECT count(*) AS total ${from}`);

export const openOfUnits = listed(ofUnits('open'));
export const decidedOfUnits = listed(ofUnits('decided'));
export const itemsOfUnits = listed(ofUnits('all'));
export const openOfAll = listed(ofAll('open'));
export const decidedOfAll = listed(ofAll('decided'));
export const itemsOfAll = listed(ofAll('all'));
export const openOfUnitsCount = counted(ofUnits('open'));
export const decidedOfUnitsCount = counted(ofUnits('decided'));
export const itemsOfUnitsCount = counted(ofUnits('all'));
export const openOfAllCount = counted(ofAll('open'));
export const decidedOfAllCount = counted(ofAll('decided'));
export const itemsOfAllCount = counted(ofAll('all'));

const statements = {
  units: {
    open: [openOfUnits, openOfUnitsCount],
    decided: [decidedOfUnits, decidedOfUnitsCount],
    all: [itemsOfUnits, itemsOfUnitsCount],
  },
  everywhere: {
    open: [openOfAll, openOfAllCount],
    decided: [decidedOfAll, decidedOfAllCount],
    all: [itemsOfAll, itemsOfAllCount],
  },
} as const;

/** What is to be looked at, in the order of township, year and catalogue. */
export function reviewQueue(
  database: Database,
  filter: ReviewFilter & { readonly limit: number; readonly offset: number },
): { readonly total: number; readonly items: ReviewItem[] } {
  const ids = indicatorIds(database);
  const units = unitsOfFilter(database, filter);
  const asked = [
    units === null ? null : JSON.stringify(units),
    filter.years === undefined ? null : JSON.stringify(filter.years),
    filter.reasons === undefined ? null : bitsOf(filter.reasons),
    askedCodes(filter, ids),
  ] as const;
  const [list, count] = statements[units === null ? 'everywhere' : 'units'][filter.state];
  return {
    total: count.get(database, ...asked)?.total ?? 0,
    items: list.all(database, ...asked, filter.limit, filter.offset).map((raw) => ({
      townshipId: raw.townshipId,
      year: raw.year,
      indicator: ids.nameOf(raw.indicatorId),
      reportId: raw.reportId,
      reasons: reasonsOf(raw.reasons),
      decision: decisionOf(raw),
    })),
  };
}

function decisionOf(raw: RawItem): ReviewItem['decision'] {
  const { decisionId: id, author, decidedAt, action, note } = raw;
  if (id === null || author === null || decidedAt === null || action === null) return null;
  return { id, author, decidedAt, action, note };
}
