import { trendOf } from '@xiangjian/compare';
import type { Trend, trendQuery } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import {
  type Database,
  type StoredTownshipYear,
  type TownshipRow,
  townshipsOfArea,
  townshipYearsOfArea,
  townshipYearsOfCodes,
} from '@xiangjian/store';
import type { z } from 'zod';
import { comparedEvents } from '../comparing/compared-events.ts';
import { townshipsAsked } from '../comparing/compared-township.ts';
import { comparedYears } from '../comparing/compared-years.ts';
import { withoutMergers, yearsInCurrentBoundaries } from '../comparing/current-boundaries.ts';
import { peersOfTownships } from '../comparing/peers-of-townships.ts';
import { referencesFor } from '../references/references-for.ts';

type Query = z.output<typeof trendQuery>;

/**
 * How did an indicator go over the years in some townships, beside the reference values that hold for all of them? Refuses (404)
 * an unknown township.
 */
export function answerTrend(database: Database, query: Query): Trend {
  const trend = trendAsked(database, query);
  const townships = trend.series.map(({ township }) => township);
  const references = referencesFor(database, {
    indicator: query.indicator,
    codes: townships.map(({ code }) => code),
    kinds: townships.map(({ kind }) => kind),
    years: query.years,
  });
  return { ...trend, ...references };
}

function trendAsked(database: Database, query: Query): Trend {
  const { indicator, townships, years, set } = query;
  const asked = townshipsAsked(database, townships, 'townships');
  const listed = set === undefined ? null : townshipsAsked(database, set, 'set');
  const events = comparedEvents(
    database,
    asked.map(({ id }) => id),
  );
  if (query.boundaries === 'current') {
    return trendOf({
      indicator,
      townships: asked.map(({ code }) => code),
      years,
      townshipYears: inCurrentBoundaries(database, query, [...asked, ...(listed ?? [])]),
      medianOf: listed?.map(({ code }) => code),
      events: withoutMergers(events),
    });
  }
  const parts = observedPartsOf(indicator);
  // One code and name through all the years, so that a series goes on through a new name.
  const own = townshipYearsOfCodes(database, codesOf(asked), years, parts);
  const peers =
    listed === null
      ? peersOfTownships(database, asked, years, parts)
      : townshipYearsOfCodes(database, codesOf(listed), years, parts);
  return trendOf({
    indicator,
    townships: own.map(({ township }) => township.code),
    years,
    townshipYears: comparedYears(database, oncePerYear([...own, ...peers])),
    medianOf: listed === null ? undefined : peers.map(({ township }) => township.code),
    events,
  });
}

/** The townships asked for and all that stand now in their counties, each once. */
function inCurrentBoundaries(
  database: Database,
  { indicator, years }: Query,
  asked: readonly TownshipRow[],
) {
  const indicators = observedPartsOf(indicator);
  const counties = [...new Set(asked.map(({ countyCode }) => countyCode))].sort();
  const standing = counties.flatMap((county) => townshipsOfArea(database, county));
  const all = [...new Map([...asked, ...standing].map((one) => [one.id, one])).values()];
  const known = counties.flatMap((county) =>
    townshipYearsOfArea(database, county, years, indicators),
  );
  return yearsInCurrentBoundaries(database, all, years, { known, indicators });
}

function codesOf(townships: readonly TownshipRow[]): string[] {
  return townships.map(({ code }) => code);
}

/** Each township once a year: one of the series may also be one of those of which the median is taken. */
function oncePerYear(stored: readonly StoredTownshipYear[]): StoredTownshipYear[] {
  return [...new Map(stored.map((one) => [`${one.township.id} ${one.year}`, one])).values()];
}
