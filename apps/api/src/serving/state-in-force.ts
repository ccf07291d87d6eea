import { AsyncLocalStorage } from 'node:async_hooks';
import { answeringFrom, type Database } from '@xiangjian/store';
import type { AnswerCache } from './answer-cache.ts';

/** A state of the past that answers instead of the present. */
export interface PastState {
  /** As it was asked: a release, or a day. */
  readonly name: string;
  /** The area by which its releases were found; null for all. */
  readonly area: string | null;
  /** Of the release; over several releases, of all their hashes. */
  readonly hash: string;
  readonly database: Database;
  /** What it answered already: it never changes. */
  readonly answers: AnswerCache;
}

const inForce = new AsyncLocalStorage<PastState>();

/** The state that answers what is being done now; null for the present. */
export function stateInForce(): PastState | null {
  return inForce.getStore() ?? null;
}

/** Lets a state answer every question that `work` asks of the database. */
export function withinState<T>(database: Database, state: PastState, work: () => T): T {
  return inForce.run(state, () => answeringFrom(database, state.database, work));
}

/** The pieces of something long, each made in the state in which it was begun: a stream is read on from elsewhere. */
export function inSameState<T>(pieces: AsyncGenerator<T>): AsyncGenerator<T> {
  const within = AsyncLocalStorage.snapshot();
  return {
    next: () => within(() => pieces.next()),
    return: (value) => within(() => pieces.return(value)),
    throw: (error) => within(() => pieces.throw(error)),
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      await within(() => pieces.return(undefined));
    },
  };
}
