import type { IndicatorId, ObservedIndicatorId } from './catalogue/catalogue.ts';
import type { Formula } from './catalogue/entry.ts';
import type { OwnIndicator } from './own/own-indicator.ts';
import { ownIndicators } from './own/registry.ts';
import { indicatorById, isObservedIndicatorId } from './own/vocabulary.ts';

/**
 * How chance is told for an indicator: `wilson` for a share of which both counts are known, `byar` for a number of events
 * that others bring about, `none` where the number is a choice, a stock, money or a rate without its counts.
 */
export type ComparisonMethod = 'wilson' | 'byar' | 'none';

/** What may be done with the values of an indicator when townships are compared. */
export interface ComparisonRule {
  readonly method: ComparisonMethod;
  /** What its number may be divided by, so that large and small townships can stand beside each other. */
  readonly denominators: readonly ObservedIndicatorId[];
  /** Whether the sum over townships is the number of the district: no case, person or thing counts twice. */
  readonly additive: boolean;
  /** The smallest base with which a value is ranked or judged; 0 where there is none. */
  readonly minimumBase: number;
}

/** Numbers of events that come from outside: disputes, petitions, suits. Everything else that is counted is chosen. */
const events: Partial<Record<ObservedIndicatorId, readonly ObservedIndicatorId[]>> = {
  disputes_accepted: ['population', 'villages_total', 'mediators_total'],
  petitions_handled: ['population', 'villages_total'],
  hotline_orders_handled: ['population', 'villages_total'],
  reconsideration_cases: ['population', 'penalty_cases'],
  litigation_cases: ['population', 'penalty_cases'],
  litigation_lost: ['litigation_cases'],
  legal_aid_cases: ['population', 'villages_total'],
  disclosure_requests: ['population'],
  disclosure_reconsiderations: ['disclosure_requests'],
  disclosure_litigations: ['disclosure_requests'],
};

/** Numbers that are chosen or kept, with what makes them comparable between large and small townships. */
const sized: Partial<Record<ObservedIndicatorId, readonly ObservedIndicatorId[]>> = {
  disputes_screened: ['population', 'villages_total'],
  disputes_resolved: ['population', 'villages_total', 'mediators_total'],
  outreach_events: ['villages_total'],
  materials_distributed: ['population', 'outreach_events'],
  audience_reached: ['population', 'outreach_events'],
  consultations_answered: ['population'],
  legal_lectures: ['villages_total'],
  households_visited: ['population'],
  law_savvy_persons: ['villages_total'],
  law_leaders: ['villages_total'],
  model_villages: ['villages_total'],
  legal_culture_sites: ['villages_total'],
  mediators_total: ['villages_total', 'population'],
  mediators_full_time: ['mediators_total'],
  mediators_part_time: ['mediators_total'],
  mediation_committees: ['villages_total'],
  service_stations: ['villages_total'],
  adviser_covered_villages: ['villages_total'],
  contracts_reviewed: ['legality_reviews_total'],
  penalty_cases: ['population', 'enforcement_officers'],
  service_items_handled: ['population'],
};

/** Lawyers and firms serve several townships at once; a sum would count them twice. */
const sharedBetweenTownships: readonly IndicatorId[] = [
  'legal_advisers',
  'adviser_law_firms',
  'village_legal_advisers',
];

/** Shares with fewer cases are printed as a fraction: neither ranked nor judged. */
const leastCases = 5;

/** The rule of comparison of an indicator. */
export function comparisonRuleOf(id: IndicatorId): ComparisonRule {
  const entry = indicatorById(id);
  if (entry.kind === 'derived') {
    const isShare = isShareFormula(entry.formula);
    return {
      method: isShare ? 'wilson' : 'none',
      denominators: [],
      additive: false,
      minimumBase: isShare ? leastCases : 0,
    };
  }
  const own = ownIndicators().find((one) => one.id === entry.id);
  if (own !== undefined) return ruleOfOwn(own);
  return {
    method: events[entry.id] === undefined ? 'none' : 'byar',
    denominators: events[entry.id] ?? sized[entry.id] ?? [],
    additive: entry.kind !== 'rate' && !sharedBetweenTownships.includes(entry.id),
    minimumBase: 0,
  };
}

/** Nothing is known of an own indicator but what its district declares. */
function ruleOfOwn({ additive, denominator }: OwnIndicator): ComparisonRule {
  const denominators =
    denominator !== null && isObservedIndicatorId(denominator) ? [denominator] : [];
  return { method: 'none', denominators, additive, minimumBase: 0 };
}

function isShareFormula(formula: Formula): boolean {
  if (formula.type === 'ratio') return formula.share;
  return formula.type === 'success_rate' || formula.type === 'reporting_completeness';
}
