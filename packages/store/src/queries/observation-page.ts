import type { Cell, Evidence, ObservedIndicatorId, Period, Scope } from '@xiangjian/indicators';
import { cellOfRow } from '../cells/cell-row.ts';
import { periodCodes, scopeCodes } from '../codes/cell-codes.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { type IndicatorIds, indicatorIds } from '../indicators/indicator-ids.ts';
import { cellOfLedger, lastReadingId } from '../ledgers/evidence-kind.ts';
import { type RawTownship, type TownshipRow, townshipColumns, townshipOf } from './township-row.ts';
import { unitsOfFilter } from './units-of-filter.ts';

/** A stored cell with its township and what fills it. */
export interface ObservationRow {
  readonly township: TownshipRow;
  readonly year: number;
  readonly indicator: ObservedIndicatorId;
  readonly cell: Cell;
  /** As the report writes it, without the unit; null where no reading fills the cell. */
  readonly printed: string | null;
  readonly period: Period | null;
  readonly confidence: number | null;
  readonly rules: readonly string[];
  readonly evidence: Evidence | null;
  readonly reportId: number | null;
  readonly scope: Scope | null;
  readonly reportTitle: string | null;
  readonly reportUrl: string | null;
  readonly reportSha256: string | null;
  /** The correction that fills the cell, or null. */
  readonly correctionId: number | null;
}

export interface ObservationFilter {
  /** 2, 4, 6 or 9 digits. */
  readonly area?: string | undefined;
  readonly townships?: readonly string[] | undefined;
  readonly years?: readonly number[] | undefined;
  readonly indicators?: readonly ObservedIndicatorId[] | undefined;
}

interface RawObservation extends RawTownship {
  readonly year: number;
  readonly indicatorId: number;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: number | null;
  readonly status: number;
  readonly evidence: number | null;
  readonly printed: string | null;
  readonly period: number | null;
  readonly confidence: number | null;
  readonly rules: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly reportId: number | null;
  readonly scope: number | null;
  readonly reportTitle: string | null;
  readonly reportUrl: string | null;
  readonly reportSha256: string | null;
}

const yearsAndIndicators = `(?2 IS NULL OR o.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR o.indicator_id IN (SELECT value FROM json_each(?3)))`;
const ofUnits = `o.township_id IN (SELECT value FROM json_each(?1)) AND ${yearsAndIndicators}`;
// ?1 stands here only so that both statements take the same parameters.
const ofAll = `?1 IS NULL AND ${yearsAndIndicators}`;

// The page is cut before anything is joined to it.
const pageOf = (where: string) => `WITH page AS MATERIALIZED (
     SELECT o.* FROM observation AS o WHERE ${where}
     ORDER BY o.township_id, o.year, o.indicator_id LIMIT ?4 OFFSET ?5
   )
   SELECT o.year, o.indicator_id AS indicatorId, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence,
     coalesce(g.printed, l.quote) AS printed, coalesce(g.period, l.period) AS period, g.confidence, g.rules, coalesce(g.start, k.start, l.start) AS start, coalesce(g."end", k."end", l."end") AS "end",
     coalesce(g.quote, k.quote, l.quote) AS quote, coalesce(x.report_id, k.report_id) AS reportId,
     g.scope, coalesce(r.title, ${cellOfLedger}) AS reportTitle,
     coalesce(r.source_url, l.source_url) AS reportUrl, coalesce(r.sha256, f.sha256) AS reportSha256, ${townshipColumns}
   FROM page AS o
   JOIN division_version AS v ON v.id = (
     SELECT n.id FROM division_version AS n WHERE n.division_id = o.township_id
     ORDER BY (n.first_year <= o.year AND o.year <= n.last_year) DESC, n.last_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id
   LEFT JOIN reading AS g ON g.id = o.evidence
   LEFT JOIN extraction_run AS x ON x.id = g.run_id
   LEFT JOIN correction AS k ON o.evidence < 0 AND k.id = -o.evidence
   LEFT JOIN ledger_value AS l ON o.evidence > ${lastReadingId} AND l.id = o.evidence
   LEFT JOIN ledger AS f ON f.id = l.ledger_id
   LEFT JOIN report AS r ON r.id = coalesce(x.report_id, k.report_id)
   ORDER BY o.township_id, o.year, o.indicator_id`;

type Asked = [units: string | null, years: string | null, indicators: string | null];
type Paged = [...Asked, limit: number, offset: number];

export const observationsOfUnits = statement<Paged, RawObservation>(pageOf(ofUnits));
export const observationsOfAll = statement<Paged, RawObservation>(pageOf(ofAll));
export const observationsOfUnitsCount = statement<Asked, { total: number }>(
  `SELECT count(*) AS total FROM observation AS o WHERE ${ofUnits}`,
);
export const observationsOfAllCount = statement<Asked, { total: number }>(
  `SELECT count(*) AS total FROM observation AS o WHERE ${ofAll}`,
);

/** The integers of the indicators that are asked for, as JSON; null where nothing is left out. */
export function askedCodes(
  { indicators }: Pick<ObservationFilter, 'indicators'>,
  { codeOf, shown }: IndicatorIds,
): string | null {
  if (indicators !== undefined) return JSON.stringify(indicators.map(codeOf));
  return shown === null ? null : JSON.stringify([...shown]);
}

/** Stored cells, with and without a number, in the order of township, year and catalogue. */
export function observationPage(
  database: Database,
  filter: ObservationFilter & { readonly limit: number; readonly offset: number },
): { readonly total: number; readonly items: ObservationRow[] } {
  const ids = indicatorIds(database);
  const units = unitsOfFilter(database, filter);
  const asked = [
    units === null ? null : JSON.stringify(units),
    filter.years === undefined ? null : JSON.stringify(filter.years),
    askedCodes(filter, ids),
  ] as const;
  const [list, count] =
    units === null
      ? [observationsOfAll, observationsOfAllCount]
      : [observationsOfUnits, observationsOfUnitsCount];
  return {
    total: count.get(database, ...asked)?.total ?? 0,
    items: list.all(database, ...asked, filter.limit, filter.offset).map((raw) => ({
      township: townshipOf(raw),
      year: raw.year,
      indicator: ids.nameOf(raw.indicatorId),
      cell: cellOfRow(raw),
      printed: raw.printed,
      period: raw.period === null ? null : periodCodes.nameOf(raw.period),
      confidence: raw.confidence,
      rules: raw.rules === null ? [] : JSON.parse(raw.rules),
      evidence:
        raw.start === null || raw.end === null || raw.quote === null
          ? null
          : { start: raw.start, end: raw.end, text: raw.quote },
      reportId: raw.reportId,
      scope: raw.scope === null ? null : scopeCodes.nameOf(raw.scope),
      reportTitle: raw.reportTitle,
      reportUrl: raw.reportUrl,
      reportSha256: raw.reportSha256,
      correctionId: raw.evidence !== null && raw.evidence < 0 ? -raw.evidence : null,
    })),
  };
}
