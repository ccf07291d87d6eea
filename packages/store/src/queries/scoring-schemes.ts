import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** When, by whom and why the weights of a scheme were fixed. */
export interface SchemeLock {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** One save of a scoring scheme. */
export interface SavedScheme {
  readonly name: string;
  /** Counts the saves of this name, from 1. */
  readonly number: number;
  readonly author: string;
  readonly savedAt: string;
  readonly lock: SchemeLock | null;
  /** The scheme as JSON text. */
  readonly body: string;
}

interface SchemeRow {
  readonly name: string;
  readonly number: number;
  readonly author: string;
  readonly savedAt: string;
  readonly lockedAt: string | null;
  readonly lockedBy: string | null;
  readonly lockReason: string | null;
  readonly body: string;
}

const columns = `name, number, author, saved_at AS savedAt, locked_at AS lockedAt, locked_by AS lockedBy,
  lock_reason AS lockReason, body`;

export const newestSchemes = statement<[], SchemeRow>(
  `SELECT ${columns} FROM scoring_scheme AS s
   WHERE deleted_at IS NULL
     AND number = (SELECT max(number) FROM scoring_scheme WHERE name = s.name AND deleted_at IS NULL)
   ORDER BY saved_at DESC, name`,
);

export const savesOfScheme = statement<[name: string], SchemeRow>(
  `SELECT ${columns} FROM scoring_scheme WHERE name = ? AND deleted_at IS NULL ORDER BY number DESC`,
);

export const lastNumberOfScheme = statement<[name: string], { number: number | null }>(
  'SELECT max(number) AS number FROM scoring_scheme WHERE name = ?',
);

/** The schemes that stand, each in its newest save, the last saved first. */
export function savedSchemes(database: Database): SavedScheme[] {
  return newestSchemes.all(database).map(schemeOf);
}

/** All saves of a scheme, newest first; none where it does not exist or was deleted. */
export function savesOf(database: Database, name: string): SavedScheme[] {
  return savesOfScheme.all(database, name).map(schemeOf);
}

function schemeOf({ lockedAt, lockedBy, lockReason, ...row }: SchemeRow): SavedScheme {
  const { name, number, author, savedAt, body } = row;
  const isLocked = lockedAt !== null && lockedBy !== null && lockReason !== null;
  const lock = isLocked ? { at: lockedAt, by: lockedBy, reason: lockReason } : null;
  return { name, number, author, savedAt, lock, body };
}
