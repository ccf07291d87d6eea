import {
  type IndicatorId,
  type ObservedIndicatorId,
  observedCatalogue,
} from '../catalogue/catalogue.ts';
import { indicatorById, isObservedIndicatorId } from '../own/vocabulary.ts';

/**
 * The observed indicators whose cells may decide an indicator, itself first where it is one: those that `answerCell`
 * can ask for. Empty for the indicators that rest on the date of publication alone.
 */
export function observedPartsOf(id: IndicatorId): readonly ObservedIndicatorId[] {
  if (id === 'mediators_total') return [id, 'mediators_full_time', 'mediators_part_time'];
  if (id === 'villages_total') {
    return [id, 'administrative_villages', 'communities', 'adviser_covered_villages'];
  }
  const entry = indicatorById(id);
  if (entry.kind !== 'derived') return [entry.id];
  const { formula } = entry;
  switch (formula.type) {
    case 'success_rate':
      return [
        'disputes_resolved',
        'disputes_accepted',
        'mediation_success_rate_stated',
        'disputes_screened',
      ];
    case 'reporting_completeness':
      return observedCatalogue.filter(({ tier }) => tier === 'core').map((one) => one.id);
    case 'ratio':
      return distinct([formula.numerator, formula.denominator].flatMap(partsOfName));
    default:
      return [];
  }
}

function partsOfName(name: string): readonly ObservedIndicatorId[] {
  return isObservedIndicatorId(name) ? observedPartsOf(name) : [];
}

function distinct(ids: readonly ObservedIndicatorId[]): ObservedIndicatorId[] {
  return [...new Set(ids)];
}
