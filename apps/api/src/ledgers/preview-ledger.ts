import type { LedgerFigure, LedgerPreview } from '@xiangjian/contract';
import { columnLetters, type Sheet } from '@xiangjian/documents';
import {
  columnNumber,
  fitsIndicator,
  headingWords,
  isInTheWay,
  problemMessage,
  type LedgerFigure as ReadFigure,
  readLedger,
  unitOfHeading,
} from '@xiangjian/extract';
import {
  type Cell,
  everyObservedIndicator,
  hasNumber,
  type ObservedIndicatorId,
  type Quantity,
} from '@xiangjian/indicators';
import { cellsOfUnits, type Database, townshipsOfCodes } from '@xiangjian/store';
import { cellView } from '../viewing/cell-view.ts';
import { townshipFinder } from './find-township.ts';
import type { OpenLedger } from './open-ledger.ts';

/** So many rows of a table are shown; all are read. */
const shownRows = 400;

/** What an import would read, cell by cell, and how it stands to what is stored. Nothing is stored. */
export function previewLedger(
  database: Database,
  { workbook, sheet, map, remembered }: OpenLedger,
  given: { readonly area: string; readonly fileName: string },
): LedgerPreview {
  const reading = readLedger(sheet, map, townshipFinder(database, given.area));
  return {
    file_name: given.fileName,
    format: workbook.format,
    sheets: workbook.sheets.map(({ name, hidden, rows }) => ({
      name,
      hidden,
      rows: rows.length,
      columns: rows[0]?.length ?? 0,
    })),
    map,
    remembered,
    columns: columnsOf(sheet, map),
    grid: sheet.rows.slice(0, shownRows).map((row) => row.map(({ text }) => text)),
    rows: [...reading.rows],
    figures: figureViews(database, reading.figures),
    problems: reading.problems.map((problem) => {
      const { zh, en } = problemMessage(problem);
      const { kind, address, text } = problem;
      return { kind, address, text, message: zh, message_en: en, in_the_way: isInTheWay(problem) };
    }),
    missing: reading.missing,
  };
}

function columnsOf(sheet: Sheet, map: OpenLedger['map']): LedgerPreview['columns'] {
  const entries = new Map(everyObservedIndicator().map((entry) => [entry.id, entry]));
  const mapped = new Map(map.columns.map(({ column, indicator }) => [column, indicator]));
  return Array.from({ length: sheet.rows[0]?.length ?? 0 }, (_, at) => {
    const column = columnLetters(at);
    const words = [...headingWords(sheet, map.headings, columnNumber(column))];
    const unit = unitOfHeading(words, null);
    const indicator = mapped.get(column);
    const entry = indicator === undefined ? undefined : entries.get(indicator);
    const fits = unit === null || entry === undefined || fitsIndicator(unit, entry);
    return { column, words, unit: unit?.printed ?? null, fits };
  });
}

function figureViews(database: Database, figures: readonly ReadFigure[]): LedgerFigure[] {
  const units = townshipsOfCodes(database, [...new Set(figures.map(({ township }) => township))]);
  const ids = [...units.values()].map(({ id }) => id);
  const years = [...new Set(figures.map(({ year }) => year))];
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const placeOf = (unit: number, year: number, indicator: ObservedIndicatorId) =>
    `${unit}/${year}/${indicator}`;
  const stored = new Map(
    cellsOfUnits(database, ids, years, indicators).map((cell) => [
      placeOf(cell.townshipId, cell.year, cell.indicator),
      cell,
    ]),
  );
  return figures.map(({ address, township, year, indicator, period, quantity }) => {
    const unit = units.get(township)?.id ?? 0;
    const before = stored.get(placeOf(unit, year, indicator));
    const told = before !== undefined && hasNumber(before.status) ? before : null;
    return {
      address,
      township,
      year,
      indicator,
      period,
      cell: cellView(cellOf(quantity)),
      standing: told === null ? 'new' : isSame(told, quantity) ? 'same' : 'other',
      stored: told === null ? null : cellView(told),
    };
  });
}

function cellOf({ value, lower, upper, qualifier }: Quantity): Cell {
  const status = value === 0 ? 'reported_zero' : 'reported';
  return { value, lower, upper, qualifier, status };
}

function isSame(a: Cell, b: Quantity): boolean {
  return a.value === b.value && a.lower === b.lower && a.upper === b.upper;
}
