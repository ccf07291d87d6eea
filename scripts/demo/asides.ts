import type { YearNumbers } from './model/figure.ts';
import { identityOf, type Township } from './model/township.ts';
import { firstYear, yearNumbers } from './model/year-numbers.ts';
import { chanceOf } from './random.ts';

/** Numbers that stand in a report and are not its year's: events, sums of years, other levels, targets. */
export function asidesOf(
  township: Township,
  year: number,
  numbers: YearNumbers,
): ReadonlyMap<string, number> {
  const chance = chanceOf(identityOf(township), 'asides', year);
  const of = (id: keyof YearNumbers) => numbers[id] ?? 0;
  const share = (id: keyof YearNumbers, low: number, high: number) =>
    Math.max(2, Math.round(of(id) * chance.between(low, high)));
  const accepted = of('disputes_accepted');
  const family = Math.round(accepted * chance.between(0.2, 0.3));
  const neighbours = Math.round(accepted * chance.between(0.3, 0.4));
  return new Map([
    ['county_training', chance.whole(22, 60)],
    ['issues', chance.whole(3, 12)],
    ['tasks', chance.whole(18, 36)],
    ['powers', chance.whole(24, 110)],
    ['old_contracts', chance.whole(30, 120)],
    ['county_contracts', chance.whole(12, 26) * 100],
    ['county_penalties', chance.whole(180, 420)],
    ['new_officers', chance.whole(1, 4)],
    ['handed_over', chance.whole(2, 12)],
    ['kind_family', family],
    ['kind_neighbours', neighbours],
    ['kind_other', accepted - family - neighbours],
    ['since_resolved', resolvedSince(township, year)],
    ['last_accepted', yearNumbers(township, Math.max(firstYear, year - 1)).disputes_accepted ?? 0],
    ['county_disputes', accepted * chance.whole(14, 22) + chance.whole(1, 9)],
    ['event_materials', share('materials_distributed', 0.06, 0.14)],
    ['event_consultations', share('consultations_answered', 0.08, 0.15)],
    ['event_audience', chance.whole(8, 40) * 10],
    ['since_materials', of('materials_distributed') * chance.whole(3, 4)],
    ['applying', chance.whole(1, 3)],
    ['windows', chance.whole(4, 12)],
    ['finance_items', share('disclosures_published', 0.1, 0.2)],
    ['growth', chance.whole(20, 140) / 10],
    ...targets(township, year, numbers),
  ]);
}

/** Diligent townships aim at what they will reach, the others a good deal higher. */
function targets(township: Township, year: number, numbers: YearNumbers): [string, number][] {
  const next = yearNumbers(township, year + 1);
  const keeps = chanceOf(identityOf(township), 'keeps plans', year).happens(township.diligence);
  const aim = (id: keyof YearNumbers) =>
    keeps ? (next[id] ?? 0) : Math.ceil(Math.max(next[id] ?? 0, numbers[id] ?? 0) * 1.25) + 1;
  return [
    ['target_events', aim('outreach_events')],
    ['target_sites', keeps ? 1 : 3],
    ['target_savvy', aim('law_savvy_persons')],
    ['target_study', aim('leadership_study_sessions')],
    ['target_officers', aim('enforcement_officers')],
    ['target_mediators', aim('mediators_full_time')],
    ['target_rate', 98],
  ];
}

function resolvedSince(township: Township, year: number): number {
  const since = year > 2021 ? 2021 : firstYear;
  let sum = 0;
  for (let at = since; at <= year; at += 1) sum += yearNumbers(township, at).disputes_resolved ?? 0;
  return year > 2021 ? sum : sum + (yearNumbers(township, firstYear).disputes_resolved ?? 0) * 2;
}
