import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { divisionByCode } from '../queries/division-by-code.ts';
import type { NewReference } from './new-reference.ts';
import { overlapping } from './overlapping.ts';

const addReference = statement<(string | number | null)[]>(
  `INSERT INTO reference_value
     (indicator, area, kind, first_year, last_year, printed, value, lower, upper, qualifier, nature, source_title,
      source_url, source_date, note, replaces, author, recorded_at)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);

/**
 * Records reference values, all or none, and gives their ids. Throws StoreError where an area is not known
 * (`unknown_division`), or the same document says another value for the same scope and years already (`reference_exists`).
 */
export function addReferences(
  database: Database,
  references: readonly NewReference[],
  author: string,
  now: string,
): number[] {
  return inTransaction(database, () => {
    const ids = references.map((one) => recordReference(database, one, { author, now }));
    raiseRevision(database);
    return ids;
  });
}

/** Writes one row inside the transaction of its caller; `replaces` is the one it comes instead of. */
export function recordReference(
  database: Database,
  reference: NewReference,
  by: { readonly author: string; readonly now: string; readonly replaces?: number },
): number {
  const { area, quantity, source } = reference;
  if (area !== '' && divisionByCode(database, area) === null) {
    throw new StoreError('unknown_division', `no area ${area}`, `区划名录里没有代码“${area}”`);
  }
  const standing = overlapping(database, reference);
  if (standing !== null) {
    throw new StoreError(
      'reference_exists',
      `reference value ${standing.id} (${standing.printed}) holds for the same scope, source and years`,
      `同一指标、范围、性质和依据在这些年度已登记参考值“${standing.printed}”（第 ${standing.id} 条）：请修改或撤回那一条，或改年度`,
    );
  }
  return addReference.run(
    database,
    reference.indicator,
    area,
    reference.kind,
    reference.from,
    reference.to,
    reference.printed,
    quantity.value,
    quantity.lower,
    quantity.upper,
    quantity.qualifier,
    reference.nature,
    source.title,
    source.url,
    source.date,
    reference.note,
    by.replaces ?? null,
    by.author,
    by.now,
  );
}
