import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** What was done with a round, by whom. */
export interface ReplyRoundStep {
  readonly recordedAt: string;
  readonly author: string;
  readonly action: 'open' | 'extend' | 'withdraw';
  readonly deadline: string;
  readonly note: string | null;
}

/** A round in which the townships of an area are asked about their figures of a year. */
export interface ReplyRound {
  readonly id: number;
  readonly area: string;
  readonly year: number;
  /** The last day on which a reply is in time, after every extension. */
  readonly deadline: string;
  readonly withdrawn: boolean;
  /** Oldest first: its opening, then what followed. */
  readonly steps: readonly ReplyRoundStep[];
}

type RawRound = Pick<ReplyRound, 'id' | 'area' | 'year'>;

export const roundOfId = statement<[id: number], RawRound>(
  'SELECT id, area, year FROM reply_round WHERE id = ?',
);
export const roundsOfAreaYear = statement<[area: string, year: number], RawRound>(
  `SELECT id, area, year FROM reply_round
   WHERE year = ?2 AND (substr(?1, 1, length(area)) = area OR substr(area, 1, length(?1)) = ?1)
   ORDER BY id DESC`,
);
export const stepsOfRound = statement<[round: number], ReplyRoundStep>(
  `SELECT recorded_at AS recordedAt, author, action, deadline, note FROM reply_round_step
   WHERE round_id = ? ORDER BY id`,
);

/** One round; null where there is none of this id. */
export function roundById(database: Database, id: number): ReplyRound | null {
  const raw = roundOfId.get(database, id);
  return raw === undefined ? null : withSteps(database, raw);
}

/** The rounds that ask townships of an area (2, 4, 6 or 9 digits) about a year, the newest first, withdrawn ones among them. */
export function roundsOfArea(database: Database, area: string, year: number): ReplyRound[] {
  return roundsOfAreaYear.all(database, area, year).map((raw) => withSteps(database, raw));
}

function withSteps(database: Database, raw: RawRound): ReplyRound {
  const steps = stepsOfRound.all(database, raw.id);
  const last = steps.at(-1);
  if (last === undefined) throw new RangeError(`round ${raw.id} was never opened`);
  return { ...raw, deadline: last.deadline, withdrawn: last.action === 'withdraw', steps };
}
