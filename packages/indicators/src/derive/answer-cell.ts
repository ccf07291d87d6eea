import {
  type DerivedIndicatorId,
  type IndicatorId,
  type ObservedIndicatorId,
  scaleOf,
} from '../catalogue/catalogue.ts';
import { type Cell, emptyCell } from '../cell.ts';
import { indicatorById, isObservedIndicatorId } from '../own/vocabulary.ts';
import { divideQuantities } from '../quantity.ts';
import { type AnsweredCell, cellWith, plain, quantityOf } from './answered-cell.ts';
import { closedRate } from './closed-rate.ts';
import { reportingCompleteness } from './completeness.ts';
import { mediatorsTotal, villagesTotal } from './inferred-totals.ts';
import { daysToPublication, publishedOnTime } from './publication.ts';
import { mediationSuccessRate } from './success-rate.ts';
import type { TownshipYear } from './township-year.ts';

/**
 * The cell of any indicator, observed or derived, for one township and year. Derived values are computed over the
 * intervals of the cells they name; where a part is missing there is no value, and the status says why.
 */
export function answerCell(id: IndicatorId, from: TownshipYear): AnsweredCell {
  if (id === 'mediators_total') return mediatorsTotal(from);
  if (id === 'villages_total') return villagesTotal(from);
  if (isObservedIndicatorId(id)) return plain(statedCell(id, from));
  return deriveCell(id, from);
}

function statedCell(id: ObservedIndicatorId, from: TownshipYear): Cell {
  const cell = from.cellOf(id);
  return scaleOf(indicatorById(id)) === 'percent' ? closedRate(cell) : cell;
}

function deriveCell(id: DerivedIndicatorId, from: TownshipYear): AnsweredCell {
  const entry = indicatorById(id);
  if (entry.kind !== 'derived') throw new RangeError(`not a derived indicator: ${id}`);
  const { formula } = entry;
  switch (formula.type) {
    case 'success_rate':
      return mediationSuccessRate(from);
    case 'days_to_publication':
      return daysToPublication(from);
    case 'published_on_time':
      return publishedOnTime(from);
    case 'reporting_completeness':
      return reportingCompleteness(from);
    case 'ratio':
      return ratioCell(partOf(formula.numerator, from), partOf(formula.denominator, from), formula);
  }
}

function partOf(id: string, from: TownshipYear): AnsweredCell {
  if (!isObservedIndicatorId(id)) throw new RangeError(`formula names an unknown indicator: ${id}`);
  return answerCell(id, from);
}

function ratioCell(
  numeratorCell: AnsweredCell,
  denominatorCell: AnsweredCell,
  formula: { readonly multiplier: number; readonly share: boolean },
): AnsweredCell {
  const numerator = quantityOf(numeratorCell);
  const denominator = quantityOf(denominatorCell);
  if (numerator === null) return missingPart(numeratorCell);
  if (denominator === null) return missingPart(denominatorCell);
  const ratio = divideQuantities(numerator, denominator, formula);
  if (ratio === null) return plain(emptyCell('not_applicable'));
  return cellWith(ratio, { basis: denominatorCell.basis, numerator, denominator });
}

function missingPart(part: AnsweredCell): AnsweredCell {
  return { ...part, basis: null, numerator: null, denominator: null };
}
