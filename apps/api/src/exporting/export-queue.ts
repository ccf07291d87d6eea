import { ApiProblem } from '../problems/api-problem.ts';

/** One export that runs or waits. */
interface ExportUnderWay {
  readonly id: number;
  readonly what: string;
  readonly state: 'running' | 'waiting';
  /** Exports that go first; 0 for one that runs. */
  readonly ahead: number;
  /** Lines or pages made so far. */
  readonly done: number;
}

/** A place among the running exports. */
export interface ExportPlace {
  /** Says how far it is. */
  readonly advance: (done: number) => void;
  /** Gives the place to the next; safe to call twice. */
  readonly leave: () => void;
}

/** Lets a few exports run at a time; the others wait in the order they came. */
export interface ExportQueue {
  /** Waits for a place. Refuses (503) when too many wait, and gives up when the caller is gone. */
  readonly enter: (what: string, signal: AbortSignal) => Promise<ExportPlace>;
  readonly underWay: () => readonly ExportUnderWay[];
}

interface Entry {
  readonly id: number;
  readonly what: string;
  done: number;
  readonly start: () => void;
}

/** Limits of a queue: memory is bounded by `running`, patience by `waiting`. */
export interface QueueLimits {
  readonly running: number;
  readonly waiting: number;
}

/** An empty queue. */
export function makeExportQueue(limits: QueueLimits): ExportQueue {
  const running: Entry[] = [];
  const waiting: Entry[] = [];
  let lastId = 0;

  const takeOut = (list: Entry[], entry: Entry) => {
    const at = list.indexOf(entry);
    if (at !== -1) list.splice(at, 1);
    return at !== -1;
  };
  const startNext = () => {
    while (running.length < limits.running) {
      const next = waiting.shift();
      if (next === undefined) return;
      running.push(next);
      next.start();
    }
  };
  const placeOf = (entry: Entry): ExportPlace => ({
    advance: (done) => {
      entry.done = done;
    },
    leave: () => {
      if (takeOut(running, entry)) startNext();
    },
  });
  return {
    enter(what, signal) {
      if (signal.aborted) return Promise.reject(gone());
      if (waiting.length >= limits.waiting) return Promise.reject(tooMany(limits.waiting));
      const { promise, resolve, reject } = Promise.withResolvers<ExportPlace>();
      lastId += 1;
      const entry: Entry = { id: lastId, what, done: 0, start: () => resolve(placeOf(entry)) };
      signal.addEventListener('abort', () => {
        if (takeOut(waiting, entry)) reject(gone());
      });
      waiting.push(entry);
      startNext();
      return promise;
    },
    underWay: () => [
      ...running.map(({ id, what, done }) => ({
        id,
        what,
        state: 'running' as const,
        ahead: 0,
        done,
      })),
      ...waiting.map(({ id, what, done }, at) => ({
        id,
        what,
        state: 'waiting' as const,
        ahead: running.length + at,
        done,
      })),
    ],
  };
}

function tooMany(waiting: number): ApiProblem {
  return new ApiProblem('too-many-exports', {
    status: 503,
    title: `已有 ${waiting} 个导出在排队，请稍后再试`,
    detail: `${waiting} exports are waiting; try again later`,
  });
}

/** Nobody reads this one: the caller has closed the connection. */
function gone(): ApiProblem {
  return new ApiProblem('caller-gone', {
    status: 400,
    title: '请求方已断开，导出已取消',
    detail: 'the caller closed the connection while the export waited',
  });
}
