import { statement } from '../database/statement.ts';
import { disputesOfArea } from '../queries/disputes.ts';
import { standingRoundOf } from '../queries/township-replies.ts';
import { decideDispute, undoDisputeDecision } from '../replies/decide-dispute.ts';
import type { NewAttachment, NewDispute } from '../replies/new-reply.ts';
import { recordReply } from '../replies/record-reply.ts';
import { openRound } from '../replies/rounds.ts';
import { undoReply } from '../replies/undo-reply.ts';
import type { Act } from './clerk-acts.ts';
import { exactCell, indicators, some, somePlace } from './clerk-places.ts';
import { drawOf } from './seeded-draws.ts';
import { unlessRefusedAs } from './unless-refused-as.ts';

/** What a reply says of itself in its note, to be held against what is stored of it. */
export interface ReplyInFull {
  readonly attachments: number;
  readonly disputes: number;
  /** The last change of a figure that the township can have seen. */
  readonly lastChange: number;
}

/** About these years townships are asked; the others are released meanwhile, since a dispute holds a release up. */
const askedYears = [2021, 2022];

const lastChange = statement<[], { id: number }>(
  'SELECT coalesce(max(id), 0) AS id FROM observation_change',
);
const standingReplies = statement<[], { id: number; townshipId: number; year: number }>(
  `SELECT id, township_id AS townshipId, year FROM township_reply AS p WHERE answer <> 'undo'
     AND NOT EXISTS (SELECT 1 FROM township_reply AS u WHERE u.undoes = p.id) ORDER BY id`,
);

/** Asks the townships about a year, or records what one of them replied, with disputes and up to three attachments. */
export const askOrReply: Act = (database, draw, now) => {
  const { townshipId } = somePlace(database, draw);
  const year = drawOf(draw, askedYears);
  if (standingRoundOf(database, townshipId, year) === null) {
    openRound(database, { area: '990101', year, deadline: '2030-01-01', note: null }, '甲', now);
    return;
  }
  const disputes = draw() < 0.3 ? [] : indicators.slice(0, draw() < 0.5 ? 1 : 2).map(disputeOf);
  const attachments = [1, 2, 3].filter(() => draw() < 0.7).map((part) => paper(draw, part));
  const inFull: ReplyInFull = {
    attachments: attachments.length,
    disputes: disputes.length,
    lastChange: lastChange.get(database)?.id ?? 0,
  };
  const said = { receivedOn: '2024-04-01', manner: 'paper', speaker: '司法所' } as const;
  const note = JSON.stringify(inFull);
  const reply = { townshipId, year, ...said, note, disputes, attachments };
  unlessRefusedAs(['open_dispute'], () => recordReply(database, reply, '甲', now));
};

/** Decides a dispute that is open, or takes the decision about one back. */
export const decideOrReopen: Act = (database, draw, now) => {
  const disputes = disputesOfArea(database, '990101', drawOf(draw, askedYears));
  if (disputes.length === 0) return;
  const { id: disputeId, townshipId, year, decision } = drawOf(draw, disputes);
  const dispute = { townshipId, year, disputeId };
  if (decision !== null) {
    // A cell that was corrected again in between stays as it is.
    unlessRefusedAs(['stale_cell'], () => undoDisputeDecision(database, dispute, '乙', now));
    return;
  }
  const verdict =
    draw() < 0.5
      ? ({ outcome: 'upheld', cell: exactCell(some(draw)), expected: null } as const)
      : ({ outcome: 'rejected' } as const);
  decideDispute(database, { ...dispute, verdict, author: '乙', reason: '看过原件' }, now);
};

/** Takes a reply back; one of which a dispute is decided stays. */
export const takeReplyBack: Act = (database, draw, now) => {
  const replies = standingReplies.all(database);
  if (replies.length === 0) return;
  const { id, ...place } = drawOf(draw, replies);
  unlessRefusedAs(['reply_in_use'], () => undoReply(database, place, id, '甲', now));
};

function disputeOf(indicator: (typeof indicators)[number]): NewDispute {
  return { indicator, text: '与台账不符', asked: exactCell(350) };
}

/** A scan of up to a hundred kilobytes: long enough to be killed in the middle of it. */
function paper(draw: () => number, part: number): NewAttachment {
  const bytes = new Uint8Array(1 + Math.floor(draw() * 100_000)).fill(Math.floor(draw() * 256));
  return { fileName: `说明${part}.pdf`, bytes };
}
