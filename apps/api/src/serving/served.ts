import type { WordTemplate } from '@xiangjian/publish';
import type { Database } from '@xiangjian/store';
import type { Door } from '../accounts/door.ts';
import type { Passwords } from '../accounts/passwords.ts';
import type { Backups } from '../backups/backups.ts';
import type { ExportQueue } from '../exporting/export-queue.ts';
import type { Makers } from '../making/makers.ts';
import type { Office } from '../office/office.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { PastStates } from './past-states.ts';

/** What the routes work with. */
export interface Served {
  readonly database: Database;
  readonly passwords: Passwords;
  /** Who can reach this server, and what lets somebody from elsewhere make the first account. */
  readonly door: Door;
  /** Null where this server keeps no backups. */
  readonly backups: Backups | null;
  readonly answers: AnswerCache;
  /** Released states, which answer instead of the present where that is asked. */
  readonly states: PastStates;
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
  /** Who makes such a file while the server goes on answering. */
  readonly makers: Makers;
  /** Word files that are turned into PDF, one at a time: each starts a program. */
  readonly conversions: ExportQueue;
  /** The program that turns them. Refuses (503) where it is not installed. */
  readonly office: () => Office;
  /** The wording of papers. Refuses (422) where the file of the district has mistakes. */
  readonly template: () => WordTemplate;
}
