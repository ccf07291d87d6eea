import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { referenceById, type StoredReference } from '../queries/reference-values.ts';
import { recordReference } from './add-references.ts';
import type { NewReference } from './new-reference.ts';

/** Who ends a reference value, and why. */
export interface EndedBy {
  readonly author: string;
  readonly why: string;
}

const markEnded = statement<[at: string, by: string, why: string, id: number]>(
  'UPDATE reference_value SET ended_at = ?, ended_by = ?, ended_why = ? WHERE id = ?',
);

/**
 * Puts another reference value in the place of one that holds; the old one stays on record. Gives the id of the new one.
 * Throws StoreError where there is none (`unknown_reference`), somebody ended it before (`ended_reference`), or the new one
 * is refused (see addReferences).
 */
export function changeReference(
  database: Database,
  id: number,
  reference: NewReference,
  by: EndedBy,
  now: string,
): number {
  return inTransaction(database, () => {
    end(database, id, by, now);
    const { author } = by;
    const changed = recordReference(database, reference, { author, now, replaces: id });
    raiseRevision(database);
    return changed;
  });
}

/** Takes a reference value back; it stays on record. Throws StoreError (`unknown_reference`, `ended_reference`). */
export function withdrawReference(database: Database, id: number, by: EndedBy, now: string): void {
  inTransaction(database, () => {
    end(database, id, by, now);
    raiseRevision(database);
  });
}

/**
 * Undoes a withdrawal: the same value is recorded once more and names the withdrawn one. Gives its id. Throws StoreError
 * where there is none (`unknown_reference`), it holds or was followed by another one (`standing_reference`), or another one
 * has taken its place (`reference_exists`).
 */
export function restoreReference(
  database: Database,
  id: number,
  author: string,
  now: string,
): number {
  return inTransaction(database, () => {
    const found = known(database, id);
    if (found.ended === null || found.ended.replacedBy !== null) {
      throw new StoreError(
        'standing_reference',
        `reference value ${id} was not withdrawn, or is restored already`,
        '这条参考值没有撤回，或已经恢复：请刷新页面后再看',
      );
    }
    const restored = recordReference(database, found, { author, now, replaces: id });
    raiseRevision(database);
    return restored;
  });
}

function end(database: Database, id: number, { author, why }: EndedBy, now: string): void {
  if (known(database, id).ended !== null) {
    throw new StoreError(
      'ended_reference',
      `reference value ${id} was changed or withdrawn before`,
      '这条参考值已由他人修改或撤回：请刷新页面，看过现在的一条再改',
    );
  }
  markEnded.run(database, now, author, why, id);
}

function known(database: Database, id: number): StoredReference {
  const found = referenceById(database, id);
  if (found !== null) return found;
  throw new StoreError('unknown_reference', `no reference value ${id}`, `没有第 ${id} 条参考值`);
}
