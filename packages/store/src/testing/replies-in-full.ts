import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { ReplyInFull } from './township-acts.ts';

interface Kept extends ReplyInFull {
  readonly id: number;
  readonly note: string;
}

const replies = statement<[], Kept>(
  `SELECT p.id, p.note, p.seen_change AS lastChange,
     (SELECT count(*) FROM reply_attachment AS a WHERE a.reply_id = p.id) AS attachments,
     (SELECT count(*) FROM dispute AS d WHERE d.reply_id = p.id) AS disputes
   FROM township_reply AS p WHERE p.answer <> 'undo' ORDER BY p.id`,
);
const undone = statement<[], { undo: number; undone: number }>(
  `SELECT u.seen_change AS undo, p.seen_change AS undone FROM township_reply AS u JOIN township_reply AS p ON p.id = u.undoes
   WHERE u.seen_change <> p.seen_change`,
);
const papers = statement<[], { sha256: string; bytes: Uint8Array }>(
  'SELECT sha256, bytes FROM reply_attachment ORDER BY id',
);
/** What follows from upholding a dispute without the decision that it follows from. */
const loose = statement<[], { id: number }>(
  `SELECT id FROM correction AS c WHERE (reason LIKE '采纳乡镇异议%' OR reason = '撤销对异议的决定')
     AND NOT EXISTS (SELECT 1 FROM dispute_decision AS k WHERE k.correction_id = c.id)`,
);

/**
 * Every reply has all its disputes and attachments, byte for byte, and knows up to which change its township saw the figures;
 * no correction stands without the decision about a dispute that it came with. The number of attachments.
 */
export function expectRepliesInFull(database: Database): number {
  for (const { id, note, ...kept } of replies.all(database)) {
    expect(kept, `reply ${id}`).toEqual(JSON.parse(note));
  }
  expect(undone.all(database)).toEqual([]);
  expect(loose.all(database)).toEqual([]);
  const stored = papers.all(database);
  for (const { sha256, bytes } of stored) {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
  return stored.length;
}
