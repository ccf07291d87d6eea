import type { ReplyRound } from '@xiangjian/contract';
import type { Database, ReplyRound as StoredRound } from '@xiangjian/store';
import { comparedArea } from '../comparing/compared-area.ts';

/** A round of asking in the fields of the contract. */
export function replyRoundView(database: Database, round: StoredRound): ReplyRound {
  const { id, area, year, deadline, withdrawn, steps } = round;
  return {
    id,
    area: comparedArea(database, area),
    year,
    deadline,
    withdrawn,
    steps: steps.map(({ recordedAt, ...step }) => ({ recorded_at: recordedAt, ...step })),
  };
}
