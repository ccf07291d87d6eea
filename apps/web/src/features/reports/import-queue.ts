import type { ImportItem, Township } from '@xiangjian/contract';

/** What a person adds where the document does not say it. */
export interface Given {
  readonly township?: Pick<Township, 'code' | 'name'> | undefined;
  readonly year?: number | undefined;
}

/** Why a file did not reach the server, or got no proper answer. Such a file stays in the queue. */
export type Failure = 'no_answer' | 'server_fault' | 'other_version';

/** Where a file stands. Only `done` files were looked at by the server. */
export type FileState =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'sending';
      /** Which share of the bytes has left, 0 to 1. */
      readonly sent: number;
    }
  | { readonly kind: 'done'; readonly reply: ImportItem }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly detail: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'withdrawn'; readonly reply: ImportItem };

export interface QueuedFile {
  readonly id: number;
  readonly file: File;
  /** Folder and name, as dropped; of a report in an archive: archive.zip/name. */
  readonly path: string;
  readonly given: Given;
  /** One of several reports of an archive, which cannot be sent again by itself. */
  readonly archived: boolean;
  readonly state: FileState;
}

export interface ImportQueue {
  readonly files: readonly QueuedFile[];
  /** Page attachments, system files and files of other kinds in archives that were left aside. */
  readonly leftAside: number;
  /** The server could not be reached: nothing is sent until someone says go on. */
  readonly halted: boolean;
  /** Raised whenever stored reports changed. */
  readonly changes: number;
}

export const emptyQueue: ImportQueue = { files: [], leftAside: 0, halted: false, changes: 0 };

/** A file to import, with the folder it came in. */
export interface FoundFile {
  readonly path: string;
  readonly file: File;
}

/** Puts files at the end of the queue. */
export function addFiles(
  queue: ImportQueue,
  found: readonly FoundFile[],
  leftAside: number,
): ImportQueue {
  const next = queue.files.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  const added = found.map(
    ({ path, file }, index): QueuedFile => ({
      id: next + index,
      file,
      path,
      given: {},
      archived: false,
      state: { kind: 'waiting' },
    }),
  );
  return {
    ...queue,
    files: [...queue.files, ...added],
    leftAside: queue.leftAside + leftAside,
    halted: false,
  };
}

/** Changes one file. */
export function withState(queue: ImportQueue, id: number, state: FileState): ImportQueue {
  const files = queue.files.map((item) => (item.id === id ? { ...item, state } : item));
  return { ...queue, files };
}

/** Sends a file again, with what a person adds. */
export function sendAgain(queue: ImportQueue, id: number, given: Given = {}): ImportQueue {
  const files = queue.files.map(
    (item): QueuedFile =>
      item.id === id
        ? { ...item, given: { ...item.given, ...given }, state: { kind: 'waiting' } }
        : item,
  );
  return { ...queue, files, halted: false };
}

/** Sends everything again that failed or was cancelled. */
export function sendAllAgain(queue: ImportQueue): ImportQueue {
  const files = queue.files.map(
    (item): QueuedFile =>
      item.state.kind === 'failed' || item.state.kind === 'cancelled'
        ? { ...item, state: { kind: 'waiting' } }
        : item,
  );
  return { ...queue, files, halted: false };
}

/** Lets go of the files that wait; the one that is being sent is finished. */
export function cancelRest(queue: ImportQueue): ImportQueue {
  const files = queue.files.map(
    (item): QueuedFile =>
      item.state.kind === 'waiting' ? { ...item, state: { kind: 'cancelled' } } : item,
  );
  return { ...queue, files, halted: false };
}

/** The next file to send; undefined when there is none, one is under way, or the queue has halted. */
export function nextToSend(queue: ImportQueue): QueuedFile | undefined {
  if (queue.halted || queue.files.some(({ state }) => state.kind === 'sending')) return undefined;
  return queue.files.find(({ state }) => state.kind === 'waiting');
}

/** How far the queue is; `share` counts the bytes of the file under way, too. */
export function progressOf(queue: ImportQueue): {
  readonly done: number;
  readonly total: number;
  readonly current: string | null;
  readonly share: number;
} {
  const open = queue.files.filter(
    ({ state }) => state.kind === 'waiting' || state.kind === 'sending',
  );
  const sending = open.find(({ state }) => state.kind === 'sending');
  const sent = sending?.state.kind === 'sending' ? sending.state.sent : 0;
  const total = queue.files.length;
  const done = total - open.length;
  const share = total === 0 ? 0 : (done + sent) / total;
  return { done, total, current: sending?.path ?? null, share };
}

/** Whether the import of a file can be taken back: it added a report, or replaced one. */
export function canWithdraw({ state }: QueuedFile): boolean {
  if (state.kind !== 'done' || state.reply.report_id === null) return false;
  return state.reply.outcome === 'added' || state.reply.outcome === 'superseded';
}

/** Whether a file can be sent once more: it did not arrive, or its import was taken back. */
export function canSendAgain({ state, archived }: QueuedFile): boolean {
  if (archived) return false;
  return state.kind === 'failed' || state.kind === 'cancelled' || state.kind === 'withdrawn';
}
