import type { ImportItem, ImportReply } from '@xiangjian/contract';
import { ApiProblem, NoAnswer } from '../../api/problem.ts';
import {
  addFiles,
  cancelRest,
  canWithdraw,
  emptyQueue,
  type Failure,
  type FileState,
  type FoundFile,
  type Given,
  type ImportQueue,
  nextToSend,
  type QueuedFile,
  sendAgain,
  sendAllAgain,
  withState,
} from './import-queue.ts';
import { withReply } from './with-reply.ts';

/** The two requests of an import. */
export interface ImportRequests {
  /** Sends a file; says on the way which share of it has left, 0 to 1. */
  readonly send: (
    file: File,
    given: Given,
    onSent: (share: number) => void,
  ) => Promise<ImportReply>;
  readonly withdraw: (reportId: number) => Promise<void>;
}

/** The queue of an import: lives as long as the window, so that leaving the page loses nothing. */
export interface ImportStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => ImportQueue;
  readonly add: (found: readonly FoundFile[], leftAside: number) => void;
  readonly sendAgain: (id: number, given?: Given) => void;
  readonly sendAllAgain: () => void;
  readonly cancelRest: () => void;
  readonly clear: () => void;
  /** Takes back the import of these files, one after the other; answers how many could not be taken back. */
  readonly withdraw: (ids: readonly number[]) => Promise<number>;
}

/** A store that sends one file at a time. */
export function makeImportStore(requests: ImportRequests): ImportStore {
  let queue: ImportQueue = emptyQueue;
  const listeners = new Set<() => void>();
  const set = (next: ImportQueue) => {
    queue = next;
    for (const listener of listeners) listener();
  };
  const advance = (next: ImportQueue) => {
    set(next);
    const item = nextToSend(queue);
    if (item !== undefined) void sendOne(item);
  };
  const sendOne = async (item: QueuedFile) => {
    const onSent = (sent: number) => set(withState(queue, item.id, { kind: 'sending', sent }));
    onSent(0);
    const answer = await answerOf(requests, item, onSent);
    if ('items' in answer) advance(withReply(queue, item.id, answer));
    else {
      const halted = answer.failure === 'no_answer';
      advance({ ...withState(queue, item.id, answer), halted });
    }
  };
  const withdrawOne = async (id: number): Promise<boolean> => {
    const item = queue.files.find((candidate) => candidate.id === id);
    if (item === undefined || item.state.kind !== 'done' || !canWithdraw(item)) return true;
    const { reply } = item.state;
    if (reply.report_id === null) return true;
    const gone = await requests.withdraw(reply.report_id).then(
      () => true,
      (error: unknown) => error instanceof ApiProblem && error.problem.status === 404,
    );
    if (!gone) return false;
    const settled = withState(queue, id, { kind: 'withdrawn', reply });
    set({ ...settled, changes: settled.changes + 1 });
    return true;
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => queue,
    add: (found, leftAside) => advance(addFiles(queue, found, leftAside)),
    sendAgain: (id, given) => advance(sendAgain(queue, id, given)),
    sendAllAgain: () => advance(sendAllAgain(queue)),
    cancelRest: () => set(cancelRest(queue)),
    clear: () => set({ ...emptyQueue, changes: queue.changes }),
    withdraw: async (ids) => {
      let kept = 0;
      for (const id of ids) if (!(await withdrawOne(id))) kept += 1;
      return kept;
    },
  };
}

async function answerOf(
  requests: ImportRequests,
  item: QueuedFile,
  onSent: (share: number) => void,
): Promise<ImportReply | Extract<FileState, { kind: 'failed' }>> {
  try {
    return await requests.send(item.file, item.given, onSent);
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status < 500) {
      return { items: [refusedBy(error, item)], skipped: 0 };
    }
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', failure: failureOf(error), detail };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof NoAnswer) return 'no_answer';
  return error instanceof ApiProblem ? 'server_fault' : 'other_version';
}

/** A problem document about the whole request (too large, no form) as the answer for its one file. */
function refusedBy({ problem }: ApiProblem, item: QueuedFile): ImportItem {
  return {
    file: item.path,
    outcome: 'refused',
    report_id: null,
    township: null,
    year: null,
    title: null,
    observations: 0,
    problem: {
      code: problem.type,
      message_zh: problem.title,
      message_en: problem.detail,
      candidates: [],
    },
    changes: { added: 0, changed: 0, gone: 0 },
  };
}
