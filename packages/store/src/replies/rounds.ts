import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { type ReplyRound, roundById } from '../queries/reply-rounds.ts';

/** A round of asking that is to be opened: every township of the area is asked about its figures of the year. */
export interface NewRound {
  /** 2, 4, 6 or 9 digits. */
  readonly area: string;
  readonly year: number;
  /** The last day on which a reply is in time. */
  readonly deadline: string;
  readonly note: string | null;
}

const overlapping = statement<[area: string, year: number], { id: number; area: string }>(
  `SELECT r.id, r.area FROM reply_round AS r
   WHERE r.year = ?2 AND (substr(?1, 1, length(r.area)) = r.area OR substr(r.area, 1, length(?1)) = ?1)
     AND NOT EXISTS (SELECT 1 FROM reply_round_step AS s WHERE s.round_id = r.id AND s.action = 'withdraw')
   LIMIT 1`,
);
const addRound = statement<[area: string, year: number]>(
  'INSERT INTO reply_round (area, year) VALUES (?, ?)',
);
const addStep = statement<
  [round: number, at: string, author: string, action: string, deadline: string, note: string | null]
>(
  `INSERT INTO reply_round_step (round_id, recorded_at, author, action, deadline, note)
   VALUES (?, ?, ?, ?, ?, ?)`,
);
const standingReply = statement<[round: number], { id: number }>(
  `SELECT id FROM township_reply AS p WHERE round_id = ? AND answer <> 'undo'
     AND NOT EXISTS (SELECT 1 FROM township_reply AS u WHERE u.undoes = p.id) LIMIT 1`,
);

/** Opens a round; its id. Throws StoreError (`standing_round`) where a township would be asked twice about the same year. */
export function openRound(
  database: Database,
  { area, year, deadline, note }: NewRound,
  author: string,
  now: string,
): number {
  return inTransaction(database, () => {
    const other = overlapping.get(database, area, year);
    if (other !== undefined) {
      throw new StoreError(
        'standing_round',
        `round ${other.id} asks ${other.area} about ${year} already`,
        `${year} 年度已经在征求意见（范围 ${other.area}）：可以延期，不必另开一轮`,
      );
    }
    const id = addRound.run(database, area, year);
    addStep.run(database, id, now, author, 'open', deadline, note);
    raiseRevision(database);
    return id;
  });
}

/** Gives the townships more time. Throws StoreError where the day is not later (`wrong_deadline`) or the round does not stand. */
export function extendRound(
  database: Database,
  id: number,
  { deadline, note }: Pick<NewRound, 'deadline' | 'note'>,
  author: string,
  now: string,
): void {
  inTransaction(database, () => {
    const round = standingRound(database, id);
    if (deadline <= round.deadline) {
      throw new StoreError(
        'wrong_deadline',
        `${deadline} is not later than ${round.deadline}`,
        `新的期限须晚于现在的期限 ${round.deadline}`,
      );
    }
    addStep.run(database, id, now, author, 'extend', deadline, note);
    raiseRevision(database);
  });
}

/** Takes a round back that was opened by mistake. Throws StoreError where replies were recorded in it (`round_in_use`). */
export function withdrawRound(
  database: Database,
  id: number,
  note: string | null,
  author: string,
  now: string,
): void {
  inTransaction(database, () => {
    const { deadline } = standingRound(database, id);
    if (standingReply.get(database, id) !== undefined) {
      throw new StoreError(
        'round_in_use',
        `replies are recorded in round ${id}`,
        '这一轮已经登记了答复，不能撤销；登记有误的答复请先逐条撤销',
      );
    }
    addStep.run(database, id, now, author, 'withdraw', deadline, note);
    raiseRevision(database);
  });
}

/** A round that was not withdrawn. Throws StoreError (`unknown_round`) for any other. */
function standingRound(database: Database, id: number): ReplyRound {
  const round = roundById(database, id);
  if (round !== null && !round.withdrawn) return round;
  throw new StoreError(
    'unknown_round',
    `no round ${id}, or it was withdrawn`,
    '没有这一轮征求意见，或它已经撤销',
  );
}
