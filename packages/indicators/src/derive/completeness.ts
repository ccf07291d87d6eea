import { observedCatalogue } from '../catalogue/catalogue.ts';
import { emptyCell } from '../cell.ts';
import { exactQuantity, withoutNoise } from '../quantity.ts';
import { hasNumber } from '../status.ts';
import { type AnsweredCell, cellWith, plain } from './answered-cell.ts';
import { silenceOf } from './silence.ts';
import type { TownshipYear } from './township-year.ts';

const core = observedCatalogue.filter((entry) => entry.tier === 'core');

/** Share of the applicable core indicators that a report states with a number, a stated zero included. */
export function reportingCompleteness(from: TownshipYear): AnsweredCell {
  if (!from.hasReport) return plain(emptyCell(silenceOf(from)));
  const statuses = core.map((entry) => from.cellOf(entry.id).status);
  const applicable = statuses.filter((status) => status !== 'not_applicable').length;
  if (applicable === 0) return plain(emptyCell('not_applicable'));
  const reported = statuses.filter(hasNumber).length;
  return cellWith(exactQuantity(withoutNoise(reported / applicable)), {
    numerator: exactQuantity(reported),
    denominator: exactQuantity(applicable),
  });
}
