import { chanceOf } from '../random.ts';
import { courseAt } from './course.ts';
import type { YearNumbers } from './figure.ts';
import { identityOf, type Township } from './township.ts';

const slope = { rising: 0.85, steady: 0.05, falling: -0.8 } as const;

/** Mediation: disputes by size of the township, success by its trend, people and bodies by its villages. */
export function mediationNumbers(township: Township, age: number): YearNumbers {
  const { residents, villages, communities } = township;
  const places = villages + communities;
  const chance = chanceOf(identityOf(township), 'mediation', age);
  const accepted = courseAt(township, 'accepted', { start: residents * 5.6, growth: 1.02 }, age);
  const share = successShare(township, age, chance.between(-0.4, 0.4));
  const resolved = Math.min(accepted, Math.round(accepted * share));
  const screened = Math.round(accepted * chance.between(1.02, 1.12));
  const total = courseAt(
    township,
    'mediators',
    { start: places * 3.6, step: 1.5, stock: true },
    age,
  );
  const fullTime = courseAt(
    township,
    'full time',
    { start: 1 + residents / 14, step: 0.15 + township.diligence, stock: true, least: 1 },
    age,
  );
  return {
    disputes_screened: screened,
    screening_rounds: courseAt(township, 'rounds', { start: 14, step: 1.5 }, age),
    disputes_accepted: accepted,
    disputes_resolved: resolved,
    mediation_success_rate_stated: Math.round((1000 * resolved) / accepted) / 10,
    written_agreements: Math.round(resolved * chance.between(0.4, 0.6)),
    dispute_amount: Math.round(accepted * chance.between(2.2, 4.8)) * 10_000,
    mediation_committees: places + 1,
    mediators_total: total,
    mediators_full_time: fullTime,
    mediators_part_time: total - fullTime,
    mediation_rooms: courseAt(
      township,
      'rooms',
      { start: 1.2, step: 0.5, stock: true, least: 1 },
      age,
    ),
    petitions_handled: courseAt(
      township,
      'petitions',
      { start: residents * 1.3, growth: 0.97, stray: 0.2, least: 3 },
      age,
    ),
    hotline_orders_handled: courseAt(
      township,
      'hotline',
      { start: residents * 9, growth: 1.08 },
      age,
    ),
  };
}

function successShare(township: Township, age: number, stray: number): number {
  const percent = township.success + slope[township.trend] * age + stray;
  return Math.min(0.992, percent / 100);
}
