import { type ObservedIndicatorId, observedCatalogue } from '@xiangjian/indicators';
import { type Chance, chanceOf } from '../random.ts';
import type { Figure, Figures, Firmness, YearNumbers } from './figure.ts';
import { identityOf, type Township } from './township.ts';

/** Large counts that clerks like to round; everything else is stated exactly. */
const rounded: ReadonlySet<ObservedIndicatorId> = new Set([
  'materials_distributed',
  'audience_reached',
  'consultations_answered',
  'households_visited',
  'cadre_training_attendance',
  'enforcement_inspections',
  'service_items_handled',
  'online_posts',
  'banners_hung',
  'disputes_screened',
  'dispute_amount',
  'disclosures_published',
  'hotline_orders_handled',
]);

/** Rates that are sometimes stated as 97%以上. */
const rates: ReadonlySet<ObservedIndicatorId> = new Set([
  'mediation_success_rate_stated',
  'satisfaction_rate',
]);

/** What anyone can count on the map. */
const always: ReadonlySet<ObservedIndicatorId> = new Set([
  'administrative_villages',
  'communities',
  'villages_total',
]);

const loose: readonly Firmness[] = [
  'more',
  'more',
  'more',
  'many',
  'near',
  'about',
  'around',
  'above',
  'over',
];

/** Which of the year's numbers a clerk states, and how firmly. A township keeps its habits over the years, with lapses. */
export function statedFigures(township: Township, year: number, numbers: YearNumbers): Figures {
  const stated = new Map<ObservedIndicatorId, Figure>();
  for (const { id, tier } of observedCatalogue) {
    const value = numbers[id];
    if (value === undefined) continue;
    if (always.has(id)) {
      stated.set(id, { value, firmness: 'exact' });
      continue;
    }
    const habit = chanceOf(identityOf(township), 'habit', id).happens(
      township.openness * (tier === 'core' ? 0.95 : 0.55),
    );
    const chance = chanceOf(identityOf(township), 'stated', id, year);
    if (!chance.happens(habit ? 0.93 : 0.06)) continue;
    stated.set(id, figureOf(id, value, chance));
  }
  return stated;
}

function figureOf(id: ObservedIndicatorId, value: number, chance: Chance): Figure {
  if (rounded.has(id)) return roundedFigure(value, chance);
  if (rates.has(id) && chance.happens(0.2)) return { value: Math.floor(value), firmness: 'above' };
  return { value, firmness: 'exact' };
}

function roundedFigure(value: number, chance: Chance): Figure {
  const exact: Figure = { value, firmness: 'exact' };
  if (value < 60 || chance.happens(0.38)) return exact;
  const firmness = chance.pick(loose);
  const place = placeOf(value);
  const down = Math.floor(value / place) * place;
  if (firmness === 'near') return { value: down + place, firmness };
  if (firmness === 'about' || firmness === 'around') {
    return { value: Math.round(value / place) * place, firmness };
  }
  return down === value ? exact : { value: down, firmness };
}

/** The power of ten that leaves two printed digits. */
function placeOf(value: number): number {
  let place = 10;
  while (place * 10 <= value / 10) place *= 10;
  return place;
}
