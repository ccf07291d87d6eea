import type { ReportSection } from '@xiangjian/indicators';
import {
  type Cell,
  type Deadlines,
  emptyCell,
  isOfSample,
  isOwnIndicatorId,
  type ObservedIndicatorId,
  type TownshipYear,
} from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { readDeadlines } from '../settings/preferences.ts';
import { cellsOfUnits } from './cells-of-townships.ts';
import { reportsOfTownshipYears, type TownshipYearReport } from './reports-of-township-years.ts';
import type { StoredCell } from './stored-cell.ts';
import type { TownshipRow } from './township-row.ts';
import { townshipsOfArea } from './townships-of-area.ts';
import { townshipsOfCodes } from './townships-of-codes.ts';
import { townshipInYear } from './versions-of-township.ts';

/** A township in a year with its cells: what every comparison starts from. */
export interface StoredTownshipYear extends TownshipYear {
  /** One name for all the years asked: as it stood in the last of them. */
  readonly township: TownshipRow;
  /** The rule-of-law report; null exactly when `hasReport` is false. */
  readonly reportId: number | null;
  readonly title: string | null;
  readonly sections: readonly ReportSection[];
}

type Indicators = readonly ObservedIndicatorId[];

/**
 * The townships of an area in each of the years in which they stood (31 December), in the order of code and year: one
 * entry for each, with or without a report. `indicators` limits which cells are read, not which are answered.
 */
export function townshipYearsOfArea(
  database: Database,
  area: string,
  years: readonly number[],
  indicators?: Indicators,
): StoredTownshipYear[] {
  const standing = new Map<number, TownshipRow>();
  const places = new Set<string>();
  for (const year of [...years].sort((a, b) => a - b)) {
    for (const township of townshipsOfArea(database, area, year)) {
      standing.set(township.id, township);
      places.add(placeOf(township.id, year));
    }
  }
  const townships = [...standing.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  return collect(database, townships, years, indicators).filter(({ township, year }) =>
    places.has(placeOf(township.id, year)),
  );
}

/** The same for townships by their codes, in the order asked; a code of the past stands for its unit. */
export function townshipYearsOfCodes(
  database: Database,
  codes: readonly string[],
  years: readonly number[],
  indicators?: Indicators,
): StoredTownshipYear[] {
  const last = Math.max(...years);
  const found = [...townshipsOfCodes(database, codes, last).values()];
  const townships = [...new Map(found.map((township) => [township.id, township])).values()];
  return collect(database, townships, years, indicators).filter(
    ({ township, year }) => townshipInYear(database, township.id, year) !== null,
  );
}

function collect(
  database: Database,
  townships: readonly TownshipRow[],
  years: readonly number[],
  indicators: Indicators | undefined,
): StoredTownshipYear[] {
  const deadlines = readDeadlines(database);
  const units = townships.map(({ id }) => id);
  const cells = cellsByPlace(cellsOfUnits(database, units, years, indicators));
  const reports = new Map<string, TownshipYearReport>();
  for (const report of reportsOfTownshipYears(database, units, years)) {
    if (report.genre === 'rule_of_law') {
      reports.set(placeOf(report.townshipId, report.year), report);
    }
  }
  return townships.flatMap((township) =>
    years.map((year) => {
      const place = placeOf(township.id, year);
      return townshipYear(township, year, deadlines, reports.get(place), cells.get(place));
    }),
  );
}

type CellsOfPlace = Map<ObservedIndicatorId, StoredCell>;

/** Cells come place by place: the key is made once for each place, not for each cell. */
function cellsByPlace(cells: readonly StoredCell[]): Map<string, CellsOfPlace> {
  const places = new Map<string, CellsOfPlace>();
  let place: CellsOfPlace = new Map();
  let [unit, year] = [-1, -1];
  for (const cell of cells) {
    if (cell.townshipId !== unit || cell.year !== year) {
      [unit, year] = [cell.townshipId, cell.year];
      place = new Map();
      places.set(placeOf(unit, year), place);
    }
    place.set(cell.indicator, cell);
  }
  return places;
}

function townshipYear(
  township: TownshipRow,
  year: number,
  deadlines: Deadlines,
  report: TownshipYearReport | undefined,
  cells: ReadonlyMap<ObservedIndicatorId, Cell> | undefined,
): StoredTownshipYear {
  const absent = isOfSample(township.code)
    ? neverSought
    : emptyCell(report === undefined ? 'report_missing' : 'not_mentioned');
  return {
    township,
    year,
    hasReport: report !== undefined,
    reportId: report?.reportId ?? null,
    title: report?.title ?? null,
    publishedOn: report?.publishedOn ?? null,
    deadlines,
    sections: report?.sections ?? [],
    // An own indicator without a row was not looked for when the report was read: that is no silence of the report.
    cellOf: (id) =>
      cells?.get(id) ?? (isOwnIndicatorId(id) && report !== undefined ? neverSought : absent),
  };
}

const neverSought = emptyCell('not_applicable');

function placeOf(unit: number, year: number): string {
  return `${unit}/${year}`;
}
