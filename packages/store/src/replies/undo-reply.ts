import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';

interface RawReply {
  readonly roundId: number;
  readonly townshipId: number;
  readonly year: number;
  readonly receivedOn: string;
  readonly manner: string;
  readonly seenChange: number;
}

const standingReply = statement<[id: number], RawReply>(
  `SELECT round_id AS roundId, township_id AS townshipId, year, received_on AS receivedOn, manner,
     seen_change AS seenChange
   FROM township_reply AS p WHERE id = ? AND answer <> 'undo'
     AND NOT EXISTS (SELECT 1 FROM township_reply AS u WHERE u.undoes = p.id)`,
);
const decidedDispute = statement<[reply: number], { id: number }>(
  `SELECT d.id FROM dispute AS d JOIN dispute_decision AS k ON k.dispute_id = d.id
   WHERE d.reply_id = ? AND k.outcome <> 'undo'
     AND NOT EXISTS (SELECT 1 FROM dispute_decision AS u WHERE u.undoes = k.id) LIMIT 1`,
);
const addUndo = statement<(string | number)[]>(
  `INSERT INTO township_reply
     (round_id, township_id, year, recorded_at, author, received_on, manner, answer, seen_change, undoes)
   VALUES (?, ?, ?, ?, ?, ?, ?, 'undo', ?, ?)`,
);

/**
 * Takes a reply back that was recorded wrongly, with its disputes; all of it stays for the record. Throws StoreError where it
 * is not there or undone (`unknown_reply`), or one of its disputes is decided (`reply_in_use`).
 */
export function undoReply(
  database: Database,
  place: { readonly townshipId: number; readonly year: number },
  id: number,
  author: string,
  now: string,
): void {
  inTransaction(database, () => {
    const reply = standingReply.get(database, id);
    if (reply === undefined || reply.townshipId !== place.townshipId || reply.year !== place.year) {
      throw new StoreError(
        'unknown_reply',
        `no reply ${id} that could be undone`,
        '没有这条答复，或它已经撤销',
      );
    }
    if (decidedDispute.get(database, id) !== undefined) {
      throw new StoreError(
        'reply_in_use',
        `a dispute of reply ${id} is decided`,
        '这条答复里的异议已经作出决定：请先撤销决定，再撤销答复',
      );
    }
    const { roundId, townshipId, year, receivedOn, manner, seenChange } = reply;
    addUndo.run(
      database,
      roundId,
      townshipId,
      year,
      now,
      author,
      receivedOn,
      manner,
      seenChange,
      id,
    );
    raiseRevision(database);
  });
}
