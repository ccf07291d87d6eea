import { createHash } from 'node:crypto';
import type { Cell } from '@xiangjian/indicators';
import { rowOfCell } from '../cells/cell-row.ts';
import { refuseIncoherent } from '../cells/coherent-cell.ts';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { cellsOfUnits } from '../queries/cells-of-townships.ts';
import { disputesOfUnit } from '../queries/disputes.ts';
import { standingRoundOf } from '../queries/township-replies.ts';
import type { NewDispute, NewReply } from './new-reply.ts';

const addReply = statement<(string | number | null)[]>(
  `INSERT INTO township_reply
     (round_id, township_id, year, recorded_at, author, received_on, manner, speaker, answer, note, seen_change)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM observation_change))`,
);
const addAttachment = statement<[reply: number, name: string, sha256: string, bytes: Uint8Array]>(
  'INSERT INTO reply_attachment (reply_id, file_name, sha256, bytes) VALUES (?, ?, ?, ?)',
);
const addDispute = statement<(string | number | null)[]>(
  `INSERT INTO dispute
     (reply_id, township_id, year, indicator_id, text, seen_value, seen_lower, seen_upper, seen_qualifier, seen_status,
      asked_value, asked_lower, asked_upper, asked_qualifier, asked_status)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);

/**
 * Records what a township replied, with its disputes and attachments, in one transaction; its id. Throws StoreError where
 * nobody asked the township (`unknown_round`), where a figure is disputed already or all are agreed to while one is
 * (`open_dispute`), and where a figure asked for contradicts itself (`not_a_cell`).
 */
export function recordReply(
  database: Database,
  reply: NewReply,
  author: string,
  now: string,
): number {
  const { townshipId, year, disputes, attachments } = reply;
  return inTransaction(database, () => {
    const round = standingRoundOf(database, townshipId, year);
    if (round === null) throw notAsked(year);
    refuseTwice(database, reply);
    const id = addReply.run(
      database,
      round.id,
      townshipId,
      year,
      now,
      author,
      reply.receivedOn,
      reply.manner,
      reply.speaker,
      disputes.length === 0 ? 'agree' : 'dispute',
      reply.note,
    );
    for (const { fileName, bytes } of attachments) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      addAttachment.run(database, id, fileName, sha256, bytes);
    }
    for (const dispute of disputes) record(database, id, reply, dispute);
    raiseRevision(database);
    return id;
  });
}

function record(
  database: Database,
  replyId: number,
  { townshipId, year }: NewReply,
  { indicator, text, asked }: NewDispute,
): void {
  if (asked !== null) refuseIncoherent(asked);
  const [seen] = cellsOfUnits(database, [townshipId], [year], [indicator]);
  addDispute.run(
    database,
    replyId,
    townshipId,
    year,
    indicatorIds(database).codeOf(indicator),
    text,
    ...fields(seen ?? null),
    ...fields(asked),
  );
}

function refuseTwice(database: Database, { townshipId, year, disputes }: NewReply): void {
  const open = disputesOfUnit(database, townshipId, year).filter((one) => one.decision === null);
  const named = new Set<string>();
  for (const { indicator } of disputes) {
    if (named.has(indicator) || open.some((one) => one.indicator === indicator)) {
      throw new StoreError(
        'open_dispute',
        `${indicator} is disputed already`,
        '同一个数已有未决定的异议：请先对它作出决定',
      );
    }
    named.add(indicator);
  }
  if (disputes.length === 0 && open.length > 0) {
    throw new StoreError(
      'open_dispute',
      `${open.length} disputes of the township are open`,
      `这个乡镇还有 ${open.length} 条未决定的异议：乡镇撤回异议的，请在那里记为“乡镇撤回”`,
    );
  }
}

function notAsked(year: number): StoreError {
  return new StoreError(
    'unknown_round',
    `no standing round asks the township about ${year}`,
    `还没有就 ${year} 年度征求这个乡镇的意见：请先开始一轮`,
  );
}

function fields(cell: Cell | null): (number | null)[] {
  if (cell === null) return [null, null, null, null, null];
  const { value, lower, upper, qualifier, status } = rowOfCell(cell, null);
  return [value, lower, upper, qualifier, status];
}
