import type { ReportSection } from '@xiangjian/indicators';
import {
  type Cell,
  type Deadlines,
  emptyCell,
  isOwnIndicatorId,
  type ObservedIndicatorId,
  type TownshipYear,
} from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { readDeadlines } from '../settings/preferences.ts';
import { type CellsRead, cellsOfUnits } from './cells-of-townships.ts';
import { areReportsKept } from './reports-kept.ts';
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

/**
 * The townships of an area in each of the years in which they stood (31 December), in the order of code and year: one
 * entry for each, with or without a report. `read` limits which cells are read, not which are answered: without those of a
 * silent report every figure is the same, and so is its completeness.
 */
export function townshipYearsOfArea(
  database: Database,
  area: string,
  years: readonly number[],
  read?: CellsRead,
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
  return collect(database, townships, years, read).filter(({ township, year }) =>
    places.has(placeOf(township.id, year)),
  );
}

/** The same for townships by their codes, in the order asked; a code of the past stands for its unit. */
export function townshipYearsOfCodes(
  database: Database,
  codes: readonly string[],
  years: readonly number[],
  read?: CellsRead,
): StoredTownshipYear[] {
  const last = Math.max(...years);
  const found = [...townshipsOfCodes(database, codes, last).values()];
  const townships = [...new Map(found.map((township) => [township.id, township])).values()];
  return collect(database, townships, years, read).filter(
    ({ township, year }) => townshipInYear(database, township.id, year) !== null,
  );
}

function collect(
  database: Database,
  townships: readonly TownshipRow[],
  years: readonly number[],
  read: CellsRead | undefined,
): StoredTownshipYear[] {
  const deadlines = readDeadlines(database);
  const units = townships.map(({ id }) => id);
  const cells = cellsByPlace(cellsOfUnits(database, units, years, read));
  const reports = new Map<string, TownshipYearReport>();
  for (const report of reportsOfTownshipYears(database, units, years)) {
    if (report.genre === 'rule_of_law') {
      reports.set(placeOf(report.townshipId, report.year), report);
    }
  }
  const unkept = countiesWithoutReports(database, townships, [...reports.values()]);
  return townships.flatMap((township) =>
    years.map((year) => {
      const place = placeOf(township.id, year);
      const areKept = !unkept.has(township.countyCode);
      return townshipYear(
        { township, year, deadlines, areKept },
        reports.get(place),
        cells.get(place),
      );
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

/** The counties of these townships of which no report is kept; those with a report among `found` need not be asked. */
function countiesWithoutReports(
  database: Database,
  townships: readonly TownshipRow[],
  found: readonly TownshipYearReport[],
): ReadonlySet<string> {
  const withReport = new Set(found.map(({ townshipId }) => townshipId));
  const known = new Set(
    townships.filter(({ id }) => withReport.has(id)).map(({ countyCode }) => countyCode),
  );
  const asked = new Set(townships.map(({ countyCode }) => countyCode));
  return new Set(
    [...asked].filter((county) => !known.has(county) && !areReportsKept(database, county)),
  );
}

interface Place {
  readonly township: TownshipRow;
  readonly year: number;
  readonly deadlines: Deadlines;
  /** Whether reports of its county are kept here at all. */
  readonly areKept: boolean;
}

function townshipYear(
  { township, year, deadlines, areKept }: Place,
  report: TownshipYearReport | undefined,
  cells: ReadonlyMap<ObservedIndicatorId, Cell> | undefined,
): StoredTownshipYear {
  const silent = areKept ? 'report_missing' : 'not_kept';
  const absent = emptyCell(report === undefined ? silent : 'not_mentioned');
  return {
    township,
    year,
    hasReport: report !== undefined,
    ...(areKept ? {} : { areReportsKept: false as const }),
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
