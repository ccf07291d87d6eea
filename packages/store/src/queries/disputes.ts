import type { Cell, ObservedIndicatorId } from '@xiangjian/indicators';
import { cellOrNull } from '../cells/cell-row.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { unitsOfFilter } from './units-of-filter.ts';

/** What was decided about a dispute. */
export interface StoredDisputeDecision {
  readonly id: number;
  readonly decidedAt: string;
  readonly author: string;
  readonly outcome: 'upheld' | 'rejected' | 'withdrawn';
  readonly reason: string;
  /** The correction that followed, where it was upheld. */
  readonly correctionId: number | null;
  /** Who took the decision back and when; null while it holds. */
  readonly undone: { readonly author: string; readonly at: string } | null;
}

/** A figure that a township does not accept. Those of replies that were taken back are left out. */
export interface StoredDispute {
  readonly id: number;
  readonly replyId: number;
  readonly townshipId: number;
  readonly year: number;
  readonly indicator: ObservedIndicatorId;
  readonly text: string;
  /** What the cell was when the dispute was recorded; null where there was none. */
  readonly seen: Cell | null;
  /** What it should be; null where the township names no figure. */
  readonly asked: Cell | null;
  readonly recordedAt: string;
  /** Who recorded it. */
  readonly author: string;
  readonly receivedOn: string;
  /** The decision that holds; null while the dispute is open. */
  readonly decision: StoredDisputeDecision | null;
  /** Every decision, oldest first, those taken back among them. */
  readonly decisions: readonly StoredDisputeDecision[];
}

interface RawDispute {
  readonly id: number;
  readonly replyId: number;
  readonly townshipId: number;
  readonly year: number;
  readonly indicatorId: number;
  readonly text: string;
  readonly recordedAt: string;
  readonly author: string;
  readonly receivedOn: string;
  readonly seen: string;
  readonly asked: string;
}

const cellJson = (of: string) =>
  `json_object('value', d.${of}_value, 'lower', d.${of}_lower, 'upper', d.${of}_upper,
     'qualifier', d.${of}_qualifier, 'status', d.${of}_status)`;
const selected = `SELECT d.id, d.reply_id AS replyId, d.township_id AS townshipId, d.year,
     d.indicator_id AS indicatorId, d.text, p.recorded_at AS recordedAt, p.author, p.received_on AS receivedOn,
     ${cellJson('seen')} AS seen, ${cellJson('asked')} AS asked
   FROM dispute AS d JOIN township_reply AS p ON p.id = d.reply_id`;
const isStanding = 'NOT EXISTS (SELECT 1 FROM township_reply AS u WHERE u.undoes = p.id)';

export const disputesOfUnits = statement<[units: string, year: number], RawDispute>(
  `${selected}
   WHERE d.township_id IN (SELECT value FROM json_each(?1)) AND d.year = ?2 AND ${isStanding}
   ORDER BY d.township_id, d.indicator_id, d.id`,
);
export const disputeOfId = statement<[id: number], RawDispute>(
  `${selected} WHERE d.id = ?1 AND ${isStanding}`,
);
export const decisionsOfDispute = statement<
  [dispute: number],
  Omit<StoredDisputeDecision, 'undone'> & {
    readonly undoneBy: string | null;
    readonly undoneAt: string | null;
  }
>(
  `SELECT k.id, k.decided_at AS decidedAt, k.author, k.outcome, k.reason, k.correction_id AS correctionId,
     u.author AS undoneBy, u.decided_at AS undoneAt
   FROM dispute_decision AS k LEFT JOIN dispute_decision AS u ON u.undoes = k.id
   WHERE k.dispute_id = ? AND k.outcome <> 'undo' ORDER BY k.id`,
);

/** Every dispute of an area (2, 4, 6 or 9 digits) and year, decided or not, in the order of township and catalogue. */
export function disputesOfArea(database: Database, area: string, year: number): StoredDispute[] {
  return disputesIn(database, unitsOfFilter(database, { area }) ?? [], year);
}

/** The disputes of an area and year that wait for a decision: until then their figures are not released. */
export function openDisputes(database: Database, area: string, year: number): StoredDispute[] {
  return disputesOfArea(database, area, year).filter(({ decision }) => decision === null);
}

/** The same of one township (id of its unit). */
export function disputesOfUnit(database: Database, unit: number, year: number): StoredDispute[] {
  return disputesIn(database, [unit], year);
}

/** One dispute; null where there is none of this id or its reply was taken back. */
export function disputeById(database: Database, id: number): StoredDispute | null {
  const raw = disputeOfId.get(database, id);
  return raw === undefined ? null : disputeOf(database, raw);
}

function disputesIn(database: Database, units: readonly number[], year: number): StoredDispute[] {
  return disputesOfUnits
    .all(database, JSON.stringify(units), year)
    .map((raw) => disputeOf(database, raw));
}

function disputeOf(database: Database, raw: RawDispute): StoredDispute {
  const { indicatorId, seen, asked, ...rest } = raw;
  const decisions = decisionsOfDispute
    .all(database, raw.id)
    .map(({ undoneBy, undoneAt, ...decision }) => ({
      ...decision,
      undone: undoneBy === null || undoneAt === null ? null : { author: undoneBy, at: undoneAt },
    }));
  return {
    ...rest,
    indicator: indicatorIds(database).nameOf(indicatorId),
    seen: cellOrNull(JSON.parse(seen)),
    asked: cellOrNull(JSON.parse(asked)),
    decision: decisions.find(({ undone }) => undone === null) ?? null,
    decisions,
  };
}
