import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { ReplyManner } from '../replies/new-reply.ts';
import { type ReplyRound, roundsOfArea } from './reply-rounds.ts';
import { townshipInYear } from './versions-of-township.ts';

/** A paper that came with a reply, without its bytes. */
export interface StoredAttachment {
  readonly id: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
}

/** What a township replied. */
export interface StoredReply {
  readonly id: number;
  readonly roundId: number;
  readonly townshipId: number;
  readonly year: number;
  readonly recordedAt: string;
  /** Who recorded it. */
  readonly author: string;
  readonly receivedOn: string;
  readonly manner: ReplyManner;
  readonly speaker: string | null;
  readonly answer: 'agree' | 'dispute';
  readonly note: string | null;
  /** How many figures of the township changed after it replied. */
  readonly changedSince: number;
  readonly attachments: readonly StoredAttachment[];
  /** Who took it back and when; null while it stands. */
  readonly undone: { readonly author: string; readonly at: string } | null;
}

interface RawReply extends Omit<StoredReply, 'attachments' | 'undone'> {
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

export const repliesOfPlace = statement<[township: number, year: number], RawReply>(
  `SELECT p.id, p.round_id AS roundId, p.township_id AS townshipId, p.year, p.recorded_at AS recordedAt, p.author,
     p.received_on AS receivedOn, p.manner, p.speaker, p.answer, p.note,
     (SELECT count(DISTINCT c.indicator_id) FROM observation_change AS c
       WHERE c.township_id = p.township_id AND c.year = p.year AND c.id > p.seen_change) AS changedSince,
     u.author AS undoneBy, u.recorded_at AS undoneAt
   FROM township_reply AS p LEFT JOIN township_reply AS u ON u.undoes = p.id
   WHERE p.township_id = ? AND p.year = ? AND p.answer <> 'undo' ORDER BY p.id`,
);
export const attachmentsOfReply = statement<[reply: number], StoredAttachment>(
  `SELECT id, file_name AS fileName, sha256, length(bytes) AS size FROM reply_attachment
   WHERE reply_id = ? ORDER BY id`,
);
export const bytesOfAttachment = statement<
  [id: number, township: number, year: number],
  { fileName: string; bytes: Uint8Array }
>(
  `SELECT a.file_name AS fileName, a.bytes FROM reply_attachment AS a
   JOIN township_reply AS p ON p.id = a.reply_id
   WHERE a.id = ? AND p.township_id = ? AND p.year = ?`,
);

/** Everything that a township (id of its unit) replied about a year, oldest first, what was taken back among it. */
export function repliesOfUnit(database: Database, unit: number, year: number): StoredReply[] {
  return repliesOfPlace.all(database, unit, year).map(({ undoneBy, undoneAt, ...reply }) => ({
    ...reply,
    attachments: attachmentsOfReply.all(database, reply.id),
    undone: undoneBy === null || undoneAt === null ? null : { author: undoneBy, at: undoneAt },
  }));
}

/** An attachment of a reply of this township and year, as it was received. */
export function attachmentFile(
  database: Database,
  place: { readonly townshipId: number; readonly year: number },
  id: number,
): { readonly fileName: string; readonly bytes: Uint8Array } | null {
  return bytesOfAttachment.get(database, id, place.townshipId, place.year) ?? null;
}

/** The round that asks a township (id of its unit) about a year and was not withdrawn; null where none does. */
export function standingRoundOf(database: Database, unit: number, year: number): ReplyRound | null {
  const township = townshipInYear(database, unit, year);
  if (township === null) return null;
  return roundsOfArea(database, township.code, year).find(({ withdrawn }) => !withdrawn) ?? null;
}
