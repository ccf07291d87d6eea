import {
  isOwnIndicatorId,
  type ObservedIndicatorId,
  type Period,
  type Scope,
} from '@xiangjian/indicators';
import { disclosureIndicators } from '../cells/disclosure-indicators.ts';
import { periodCodes, scopeCodes } from '../codes/cell-codes.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';

/** A reading of a current report, as far as the review looks at it. */
export interface PlaceReading {
  readonly id: number;
  readonly reportId: number;
  readonly indicator: ObservedIndicatorId;
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number | null;
  readonly confidence: number;
  readonly headline: boolean;
  readonly period: Period;
  readonly scope: Scope;
}

type Raw = Omit<PlaceReading, 'indicator' | 'headline' | 'period' | 'scope'> & {
  readonly genre: string;
  readonly indicatorId: number;
  readonly headline: number;
  readonly period: number;
  readonly scope: number;
};

// The order in which the law of cells looks for what fills one.
const readings = statement<[township: number, year: number], Raw>(
  `SELECT g.id, r.id AS reportId, r.genre, g.indicator_id AS indicatorId, g.value, g.lower, g.upper, g.confidence,
     g.headline, g.period, g.scope
   FROM report AS r
   CROSS JOIN reading AS g ON g.run_id = (SELECT max(id) FROM extraction_run WHERE report_id = r.id)
   WHERE r.township_id = ? AND r.year = ? AND r.superseded_at IS NULL AND r.withdrawn_at IS NULL
   ORDER BY g.indicator_id, r.genre DESC, g.confidence DESC, g.start, g.id`,
);

/** The readings that may fill cells of a township and year, by indicator, the one that the law of cells takes first among the headlines. */
export function readingsOfPlace(
  database: Database,
  place: { readonly townshipId: number; readonly year: number },
): ReadonlyMap<ObservedIndicatorId, readonly PlaceReading[]> {
  const ids = indicatorIds(database);
  const found = readings.all(database, place.townshipId, place.year).flatMap((raw) => {
    const { genre, indicatorId, headline, period, scope, ...rest } = raw;
    const indicator = ids.nameOf(indicatorId);
    const fills = disclosureIndicators.includes(indicator) || isOwnIndicatorId(indicator);
    if (genre === 'disclosure' && !fills) return [];
    return [
      {
        ...rest,
        indicator,
        headline: headline === 1,
        period: periodCodes.nameOf(period),
        scope: scopeCodes.nameOf(scope),
      },
    ];
  });
  return Map.groupBy(found, ({ indicator }) => indicator);
}

/** The reading that fills the cell unless a person says otherwise, or null. */
export function fillingOf(readings: readonly PlaceReading[]): PlaceReading | null {
  return (
    readings.find(({ headline, period, scope }) => {
      return headline && scope === 'township' && (period === 'year' || period === 'ytd');
    }) ?? null
  );
}
