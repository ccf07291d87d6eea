import type { Database } from '@xiangjian/store';
import type { Backups } from '../backups/backups.ts';
import type { ExportQueue } from '../exporting/export-queue.ts';
import type { AnswerCache } from './answer-cache.ts';

/** What the routes work with. */
export interface Served {
  readonly database: Database;
  /** Null where this server keeps no backups. */
  readonly backups: Backups | null;
  readonly answers: AnswerCache;
  /** The number of the state of the data; it grows with every import and withdrawal. */
  readonly revision: () => number;
  /** The moment, as an ISO time, at which a change is recorded. */
  readonly now: () => string;
  /** Marks this start of the server in entity tags, so that a changed program never meets an old tag. */
  readonly startMark: string;
  /** Long tables that are sent while they are read: each holds a few lines in memory. */
  readonly dumps: ExportQueue;
  /** Files that are made whole before they are sent: workbooks, documents, packages. */
  readonly files: ExportQueue;
}
