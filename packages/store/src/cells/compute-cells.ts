import {
  emptyCell,
  hasNumber,
  type OwnIndicatorId,
  observedCatalogue,
} from '@xiangjian/indicators';
import { periodCodes, scopeCodes, statusCodes } from '../codes/cell-codes.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { type CellRow, cellOfRow, rowOfCell } from './cell-row.ts';
import { disclosureIndicators } from './disclosure-indicators.ts';

const newestRuns = statement<
  [township: number, year: number],
  { genre: string; run: number; soughtOwn: string }
>(
  // Of a bare column beside max() SQLite takes the value of the newest run.
  `SELECT r.genre, max(x.id) AS run, x.sought_own AS soughtOwn
   FROM report AS r JOIN extraction_run AS x ON x.report_id = r.id
   WHERE r.township_id = ? AND r.year = ? AND r.superseded_at IS NULL AND r.withdrawn_at IS NULL
   GROUP BY r.genre`,
);

interface ReadCell extends Omit<CellRow, 'evidence'> {
  readonly indicator: number;
  readonly evidence: number | null;
}

// Only the whole township in the year itself fills the yearly cell.
const headlines = statement<[run: number], ReadCell>(
  `SELECT indicator_id AS indicator, value, lower, upper, qualifier, status, id AS evidence
   FROM reading
   WHERE run_id = ? AND headline = 1 AND scope = ${scopeCodes.codeOf('township')}
     AND period IN (${periodCodes.codeOf('year')}, ${periodCodes.codeOf('ytd')})
   ORDER BY indicator_id, confidence DESC, start, id`,
);
const unnumbered = statement<[run: number], { indicator: number; status: number }>(
  'SELECT indicator_id AS indicator, status FROM unnumbered_mention WHERE run_id = ? ORDER BY indicator_id',
);
// What was written last is what the district holds to be right now; what it replaces stays behind it.
const ledgerFigures = statement<[township: number, year: number], ReadCell>(
  `SELECT v.indicator_id AS indicator, v.value, v.lower, v.upper, v.qualifier, v.status, v.id AS evidence
   FROM ledger_value AS v JOIN ledger AS l ON l.id = v.ledger_id
   WHERE v.township_id = ? AND v.year = ? AND l.undone_at IS NULL
     AND v.period IN (${periodCodes.codeOf('year')}, ${periodCodes.codeOf('ytd')})
   ORDER BY v.indicator_id, v.ledger_id DESC, v.period, v.id`,
);
const corrections = statement<[township: number, year: number], ReadCell & { action: string }>(
  `SELECT indicator_id AS indicator, value, lower, upper, qualifier, status, -id AS evidence, action
   FROM correction
   WHERE id IN (SELECT max(id) FROM correction WHERE township_id = ? AND year = ? GROUP BY indicator_id)
   ORDER BY indicator_id`,
);

/**
 * The cells that a township and year must have by the law of cells: the rule-of-law report leads, a disclosure report
 * fills what it leaves without a number, ledgers what both leave, a person's correction stands above them all. Keyed by
 * the indicator's integer.
 */
export function computeCells(
  database: Database,
  townshipId: number,
  year: number,
): ReadonlyMap<number, CellRow> {
  const ids = indicatorIds(database);
  const runs = new Map(newestRuns.all(database, townshipId, year).map((run) => [run.genre, run]));
  const cells = new Map<number, CellRow>();
  const leading = runs.get('rule_of_law');
  if (leading !== undefined) {
    for (const { id } of observedCatalogue) cells.set(ids.codeOf(id), notMentioned);
    for (const id of soughtOwn(leading)) cells.set(ids.codeOf(id), notMentioned);
    for (const [indicator, row] of cellsOfRun(database, leading.run)) cells.set(indicator, row);
  }
  const disclosure = runs.get('disclosure');
  if (disclosure !== undefined) {
    const filled = [...disclosureIndicators, ...soughtOwn(disclosure)].map(ids.codeOf);
    fillFromDisclosure(cells, cellsOfRun(database, disclosure.run), filled);
  }
  for (const figure of ledgerFigures.all(database, townshipId, year)) {
    if (!isNumbered(cells.get(figure.indicator))) cells.set(figure.indicator, rowOf(figure));
  }
  for (const corrected of corrections.all(database, townshipId, year)) {
    if (corrected.action === 'set') cells.set(corrected.indicator, rowOf(corrected));
  }
  return cells;
}

function soughtOwn(run: { readonly soughtOwn: string }): readonly OwnIndicatorId[] {
  const ids: readonly OwnIndicatorId[] = JSON.parse(run.soughtOwn);
  return ids;
}

const notMentioned = rowOfCell(emptyCell('not_mentioned'), null);

function cellsOfRun(database: Database, run: number): Map<number, CellRow> {
  const cells = new Map<number, CellRow>();
  for (const { indicator, status } of unnumbered.all(database, run)) {
    cells.set(indicator, { ...notMentioned, status });
  }
  const numbered = new Set<number>();
  for (const read of headlines.all(database, run)) {
    // The first of an indicator is the surest; a second headline would be the extractor's slip and does not replace it.
    if (!numbered.has(read.indicator)) cells.set(read.indicator, rowOf(read));
    numbered.add(read.indicator);
  }
  return cells;
}

function fillFromDisclosure(
  cells: Map<number, CellRow>,
  disclosure: ReadonlyMap<number, CellRow>,
  indicators: readonly number[],
): void {
  for (const indicator of indicators) {
    const told = cells.get(indicator);
    const read = disclosure.get(indicator) ?? notMentioned;
    if (told === undefined || (isNumbered(read) && !isNumbered(told))) cells.set(indicator, read);
  }
}

function isNumbered(row: CellRow | undefined): boolean {
  return row !== undefined && hasNumber(statusCodes.nameOf(row.status));
}

/** Readings keep their bounds even when exact; a cell does not. */
function rowOf(read: ReadCell): CellRow {
  return rowOfCell(cellOfRow(read), read.evidence);
}
