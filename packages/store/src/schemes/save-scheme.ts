import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { lastNumberOfScheme, type SchemeLock, savesOfScheme } from '../queries/scoring-schemes.ts';

/** A scheme to be saved. */
export interface NewScheme {
  readonly name: string;
  readonly author: string;
  readonly lock: SchemeLock | null;
  /** The scheme as JSON text. */
  readonly body: string;
  /** The number of the save it was made from; null where it is new. */
  readonly base: number | null;
}

const insertScheme = statement<
  [
    name: string,
    number: number,
    author: string,
    savedAt: string,
    lockedAt: string | null,
    lockedBy: string | null,
    lockReason: string | null,
    body: string,
  ]
>(
  `INSERT INTO scoring_scheme (name, number, author, saved_at, locked_at, locked_by, lock_reason, body)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
);
const markDeleted = statement<[at: string, name: string]>(
  'UPDATE scoring_scheme SET deleted_at = ? WHERE name = ? AND deleted_at IS NULL',
);
const unmarkDeleted = statement<[name: string]>(
  'UPDATE scoring_scheme SET deleted_at = NULL WHERE name = ?',
);

/**
 * Saves a scheme as a new row and returns its number. Throws StoreError (`newer_scheme`) where somebody else saved it in
 * the meantime, so that no save hides another one.
 */
export function saveScheme(database: Database, scheme: NewScheme, now: string): number {
  const { name, author, lock, body, base } = scheme;
  return inTransaction(database, () => {
    const standing = savesOfScheme.get(database, name)?.number ?? null;
    if (standing !== base) throw newerScheme(name, standing);
    const number = (lastNumberOfScheme.get(database, name)?.number ?? 0) + 1;
    const locked = [lock?.at ?? null, lock?.by ?? null, lock?.reason ?? null] as const;
    insertScheme.run(database, name, number, author, now, ...locked, body);
    raiseRevision(database);
    return number;
  });
}

/** Takes a scheme out of the list with all its saves; `restoreScheme` brings them back. Throws where there is none. */
export function deleteScheme(database: Database, name: string, now: string): void {
  inTransaction(database, () => {
    if (savesOfScheme.get(database, name) === undefined) throw unknownScheme(name);
    markDeleted.run(database, now, name);
    raiseRevision(database);
  });
}

/** The undo of a deletion. Throws where there never was a scheme of this name. */
export function restoreScheme(database: Database, name: string): void {
  inTransaction(database, () => {
    if (lastNumberOfScheme.get(database, name)?.number == null) throw unknownScheme(name);
    unmarkDeleted.run(database, name);
    raiseRevision(database);
  });
}

function newerScheme(name: string, standing: number | null): StoreError {
  return standing === null
    ? new StoreError(
        'newer_scheme',
        `scheme "${name}" no longer exists`,
        '这个方案已被删除：请另存为新方案。',
      )
    : new StoreError(
        'newer_scheme',
        `scheme "${name}" already stands at save ${standing}`,
        `代号“${name}”已有第${standing}次保存的内容：请先打开它，或换一个代号另存。`,
      );
}

function unknownScheme(name: string): StoreError {
  return new StoreError('unknown_scheme', `no scheme "${name}"`, `没有计分方案“${name}”。`);
}
