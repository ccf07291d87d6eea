import type { Database } from '../database/connection.ts';
import { type StoredReference, standingReferences } from '../queries/reference-values.ts';
import type { NewReference } from './new-reference.ts';

/**
 * The reference value that already says something of the same indicator, area, kind and nature out of the same document for
 * one of the same years; null where there is none. `besides` is one that is about to be replaced.
 */
export function overlapping(
  database: Database,
  reference: Omit<NewReference, 'printed' | 'quantity' | 'note'>,
  besides: number | null = null,
): StoredReference | null {
  const { indicator, area, kind, nature, source, from, to } = reference;
  const found = standingReferences(database).find(
    (one) =>
      one.id !== besides &&
      one.indicator === indicator &&
      one.area === area &&
      one.kind === kind &&
      one.nature === nature &&
      one.source.title === source.title &&
      one.from <= (to ?? one.from) &&
      from <= (one.to ?? from),
  );
  return found ?? null;
}

/** Whether two say the same in every respect that counts. */
export function isSameReference(one: NewReference, other: NewReference): boolean {
  const { quantity: a } = one;
  const { quantity: b } = other;
  return (
    one.from === other.from &&
    one.to === other.to &&
    a.value === b.value &&
    a.lower === b.lower &&
    a.upper === b.upper &&
    a.qualifier === b.qualifier &&
    one.source.url === other.source.url &&
    one.source.date === other.source.date &&
    one.note === other.note
  );
}
