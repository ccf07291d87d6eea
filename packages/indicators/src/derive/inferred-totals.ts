import { addQuantities } from '../quantity.ts';
import { type AnsweredCell, cellWith, plain, quantityOf } from './answered-cell.ts';
import type { TownshipYear } from './township-year.ts';

/** Mediators in all: as stated, else full-time plus part-time, marked as a sum. */
export function mediatorsTotal(from: TownshipYear): AnsweredCell {
  const stated = from.cellOf('mediators_total');
  if (quantityOf(stated) !== null) return plain(stated);
  const fullTime = quantityOf(from.cellOf('mediators_full_time'));
  const partTime = quantityOf(from.cellOf('mediators_part_time'));
  if (fullTime === null || partTime === null) return plain(stated);
  return cellWith(addQuantities([fullTime, partTime]), { basis: 'sum_of_parts' });
}

/**
 * Villages and communities in all: as stated, else their sum when both are stated,
 * else the number of villages said to be all covered by an adviser, marked as such.
 */
export function villagesTotal(from: TownshipYear): AnsweredCell {
  const stated = from.cellOf('villages_total');
  if (quantityOf(stated) !== null) return plain(stated);
  const villages = quantityOf(from.cellOf('administrative_villages'));
  const communities = quantityOf(from.cellOf('communities'));
  if (villages !== null && communities !== null) {
    return cellWith(addQuantities([villages, communities]), { basis: 'sum_of_parts' });
  }
  const covered = quantityOf(from.cellOf('adviser_covered_villages'));
  if (covered !== null && covered.qualifier === 'all') {
    return cellWith(covered, { basis: 'full_coverage' });
  }
  return plain(stated);
}
