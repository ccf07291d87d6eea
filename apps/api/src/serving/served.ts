import type { Database } from '@xiangjian/store';
import type { AnswerCache } from './answer-cache.ts';

/** What the routes work with. */
export interface Served {
  readonly database: Database;
  readonly answers: AnswerCache;
  /** The number of the state of the data; it grows with every import and withdrawal. */
  readonly revision: () => number;
  /** The moment, as an ISO time, at which a change is recorded. */
  readonly now: () => string;
  /** Marks this start of the server in entity tags, so that a changed program never meets an old tag. */
  readonly startMark: string;
}
