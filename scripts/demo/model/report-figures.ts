import type { ObservedIndicatorId } from '@xiangjian/indicators';
import { chanceOf } from '../random.ts';
import type { Figure, Figures, YearNumbers } from './figure.ts';
import { isPlanted } from './oddities.ts';
import { statedFigures } from './stated-figures.ts';
import { identityOf, type Township } from './township.ts';
import { yearNumbers } from './year-numbers.ts';

/** Figures that a copied report carries over unchanged, as a share. */
const carriedOver = 0.4;

/** What a report states, its planted mistakes included. */
export function reportFigures(township: Township, year: number): Figures {
  const { code } = township;
  const numbers = yearNumbers(township, year);
  const figures = new Map(statedFigures(township, year, numbers));
  if (isPlanted('copied from the year before', code, year)) carryOver(township, year, figures);
  if (isPlanted('blank left in', code, year)) leaveBlank(figures);
  if (isPlanted('stated rate off', code, year)) mistakeRate(figures, numbers);
  if (isPlanted('part above total', code, year)) exceedTotal(figures, numbers);
  if (!figures.has('litigation_cases')) forgetOutcomes(figures);
  return figures;
}

/** Nobody says how cases ended without saying that there were any. */
function forgetOutcomes(figures: Map<ObservedIndicatorId, Figure>) {
  figures.delete('litigation_lost');
  figures.delete('head_court_attendance_rate');
}

function carryOver(township: Township, year: number, figures: Map<ObservedIndicatorId, Figure>) {
  const before = reportFigures(township, year - 1);
  for (const id of [...figures.keys()]) if (!before.has(id)) figures.delete(id);
  for (const [id, figure] of before) {
    const same = chanceOf(identityOf(township), 'carried', id).happens(carriedOver);
    if (same || !figures.has(id)) figures.set(id, figure);
  }
}

function leaveBlank(figures: Map<ObservedIndicatorId, Figure>) {
  for (const id of ['materials_distributed', 'cadre_training_attendance'] as const) {
    figures.set(id, { value: 0, firmness: 'blank' });
  }
  figures.set(
    'outreach_events',
    figures.get('outreach_events') ?? { value: 18, firmness: 'exact' },
  );
}

function mistakeRate(figures: Map<ObservedIndicatorId, Figure>, numbers: YearNumbers) {
  const { disputes_accepted: accepted = 0, disputes_resolved: resolved = 0 } = numbers;
  const right = Math.round((1000 * resolved) / accepted) / 10;
  figures.set('disputes_accepted', { value: accepted, firmness: 'exact' });
  figures.set('disputes_resolved', { value: resolved, firmness: 'exact' });
  figures.set('mediation_success_rate_stated', {
    value: Math.round((right + 1.2) * 10) / 10,
    firmness: 'exact',
  });
}

function exceedTotal(figures: Map<ObservedIndicatorId, Figure>, numbers: YearNumbers) {
  const accepted = numbers.disputes_accepted ?? 0;
  figures.set('disputes_accepted', { value: accepted, firmness: 'exact' });
  figures.set('disputes_resolved', { value: accepted + 9, firmness: 'exact' });
  figures.delete('mediation_success_rate_stated');
}
