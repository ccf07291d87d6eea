import { type ComparedEvent, type ComparedYear, combinedYear } from '@xiangjian/compare';
import type { ObservedIndicatorId } from '@xiangjian/indicators';
import {
  type Database,
  originsOfTownship,
  type StoredTownshipYear,
  type TownshipRow,
  townshipYearsOfCodes,
  versionsOfTownship,
} from '@xiangjian/store';
import { comparedTownship } from './compared-township.ts';
import { comparedYears } from './compared-years.ts';

/**
 * Townships in each of the years within the boundaries of today: a year in which one stood otherwise is put together from the
 * units that it was made of. `known` are township-years already read; what is missing of them is read.
 */
export function yearsInCurrentBoundaries(
  database: Database,
  townships: readonly TownshipRow[],
  years: readonly number[],
  {
    known,
    indicators,
  }: {
    readonly known: readonly StoredTownshipYear[];
    readonly indicators?: readonly ObservedIndicatorId[] | undefined;
  },
): ComparedYear[] {
  const at = new Map(known.map((one) => [placeOf(one.township.id, one.year), one]));
  const yearOf = (unit: number, year: number) =>
    at.get(placeOf(unit, year)) ?? read(database, unit, year, indicators);
  return townships.flatMap((township) =>
    years.flatMap((year) => {
      const { units, splitFrom } = originsOfTownship(database, township.id, year);
      const stored = units.flatMap((unit) => yearOf(unit, year) ?? []);
      const parts = comparedYears(database, stored);
      const now = comparedTownship(township);
      const [only] = units;
      if (splitFrom === null && units.length === 1 && only === township.id) {
        return parts.map((part) => ({ ...part, township: now }));
      }
      return [combinedYear({ township: now, year, parts, units: units.length, splitFrom })];
    }),
  );
}

/** Mergers do not break a series whose earlier years are put together; everything else that happened stays. */
export function withoutMergers(events: readonly ComparedEvent[]): ComparedEvent[] {
  return events.filter(({ kind }) => kind !== 'merge');
}

function read(
  database: Database,
  unit: number,
  year: number,
  indicators: readonly ObservedIndicatorId[] | undefined,
): StoredTownshipYear | undefined {
  const code = versionsOfTownship(database, unit).at(-1)?.code;
  if (code === undefined) return undefined;
  return townshipYearsOfCodes(database, [code], [year], indicators)[0];
}

function placeOf(unit: number, year: number): string {
  return `${unit}/${year}`;
}
