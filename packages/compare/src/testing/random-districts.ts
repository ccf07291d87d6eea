import {
  about,
  atLeast,
  atMost,
  between,
  exactQuantity,
  moreThanStated,
  type Quantity,
} from '@xiangjian/indicators';
import fc from 'fast-check';
import type { ComparedYear } from '../compared-year.ts';
import { township, townshipYear } from './compared-years.ts';

/** What one report of a random district states, as it was drawn; null where there is no report. */
export interface DrawnReport {
  readonly resolved: Quantity | null;
  readonly accepted: Quantity | null;
  readonly rate: Quantity | null;
  readonly events: Quantity | null;
}

/** Up to nine townships over three years, by township and then year. */
export type DrawnDistrict = readonly (readonly (DrawnReport | null)[])[];

/** The years of a random district. */
export const drawnYears = [2021, 2022, 2023] as const;

const qualified = fc
  .tuple(fc.constantFrom(moreThanStated, about, atLeast, atMost), fc.integer({ min: 1, max: 40 }))
  .map(([say, tens]) => say(tens * 10));

const count = fc.oneof(
  { weight: 1, arbitrary: fc.constant(exactQuantity(0, 'zero')) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 400 }).map((value) => exactQuantity(value)) },
  { weight: 2, arbitrary: qualified },
  { weight: 1, arbitrary: fc.constant(between(40, 50)) },
);

/** Two counts of which the part is mostly no larger than the whole: none, some, all of it, or more. */
const settled = fc
  .tuple(
    fc.constantFrom(3, 12, 40, 120, 400),
    fc.constantFrom(0, 0.5, 0.9, 0.95, 0.98, 1, 1, 1.1),
    fc.constantFrom('plain', 'plain', 'plain', 'plain', 'vague'),
  )
  .map(([n, share, wording]) => ({
    resolved: exactQuantity(Math.round(n * share), share === 0 ? 'zero' : 'exact'),
    accepted: wording === 'plain' ? exactQuantity(n) : moreThanStated(n),
    rate: null,
  }));

const stated = fc.integer({ min: 0, max: 100 }).map((rate) => ({
  resolved: null,
  accepted: null,
  rate: exactQuantity(rate, rate === 0 ? 'zero' : 'exact'),
}));

const silent = fc.constant({ resolved: null, accepted: null, rate: null });

const report: fc.Arbitrary<DrawnReport> = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: settled },
      { weight: 1, arbitrary: stated },
      { weight: 1, arbitrary: silent },
    ),
    fc.option(count, { freq: 4 }),
  )
  .map(([share, events]) => ({ ...share, events }));

const years = fc.tuple(...drawnYears.map(() => fc.option(report, { freq: 8 })));

/** Districts with every sort of gap, wording, basis and impossible figure; zeros and hundreds are frequent. */
export const drawnDistrict: fc.Arbitrary<DrawnDistrict> = fc.oneof(
  { weight: 1, arbitrary: fc.array(years, { minLength: 1, maxLength: 4 }) },
  { weight: 2, arbitrary: fc.array(years, { minLength: 8, maxLength: 9 }) },
);

/** The townships that state what was drawn; all of them towns. */
export function townshipYearsOf(district: DrawnDistrict): ComparedYear[] {
  return district.flatMap((reports, place) =>
    reports.map((one, index) =>
      townshipYear(townOf(place), stateOf(one), { year: drawnYears[0] + index }),
    ),
  );
}

/** The code of a township of a random district by its place. */
export function codeAt(place: number): string {
  return township(townOf(place)).code;
}

function townOf(place: number): number {
  return 3 * place + 1;
}

function stateOf(drawn: DrawnReport | null) {
  if (drawn === null) return null;
  const { resolved, accepted, rate, events } = drawn;
  return {
    ...(resolved === null ? {} : { disputes_resolved: resolved }),
    ...(accepted === null ? {} : { disputes_accepted: accepted }),
    ...(rate === null ? {} : { mediation_success_rate_stated: rate }),
    ...(events === null ? {} : { outreach_events: events }),
  };
}
