import { doubtsAbout, type ReviewReason } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { cellsOfUnits } from '../queries/cells-of-townships.ts';
import { checksOfReports } from '../queries/checks-of-reports.ts';
import { lastDecisionsOfPlace } from './last-decisions.ts';
import { needsFourEyes } from './needs-four-eyes.ts';
import { fillingOf, readingsOfPlace } from './readings-of-place.ts';
import { bitsOf } from './reason-bits.ts';
import { settledState } from './settled-state.ts';
import { standingsOfPlace } from './standings-of-place.ts';

interface Place {
  readonly townshipId: number;
  readonly year: number;
}

const currentReports = statement<[township: number, year: number], { id: number }>(
  `SELECT id FROM report
   WHERE township_id = ? AND year = ? AND superseded_at IS NULL AND withdrawn_at IS NULL ORDER BY genre DESC`,
);
const secondReadings = statement<
  [reports: string],
  {
    indicatorId: number;
    reportId: number;
    value: number | null;
    lower: number;
    upper: number | null;
  }
>(
  `SELECT indicator_id AS indicatorId, report_id AS reportId, value, lower, upper
   FROM second_reading WHERE report_id IN (SELECT value FROM json_each(?))`,
);
const picks = statement<
  [township: number, year: number],
  { indicatorId: number; kind: 'outlier' | 'sample' }
>(
  `SELECT DISTINCT indicator_id AS indicatorId, kind FROM review_pick WHERE township_id = ? AND year = ?`,
);
const forget = statement<[township: number, year: number]>(
  'DELETE FROM review_item WHERE township_id = ? AND year = ?',
);
const add = statement<
  [
    township: number,
    year: number,
    indicator: number,
    report: number | null,
    reasons: number,
    decision: number | null,
  ]
>(
  `INSERT INTO review_item (township_id, year, indicator_id, report_id, reasons, decision_id)
   VALUES (?, ?, ?, ?, ?, ?)`,
);

/**
 * Writes anew what is to be looked at in a township and year: what is doubtful about each cell, and whether a person has
 * settled it as it is now. Called inside every transaction that changes readings, cells, picks or decisions of the place.
 */
export function refreshReview(database: Database, place: Place): void {
  const { townshipId, year } = place;
  const ids = indicatorIds(database);
  const reports = currentReports.all(database, townshipId, year).map(({ id }) => id);
  const checks = checksOfReports(database, reports);
  const readings = readingsOfPlace(database, place);
  const standings = standingsOfPlace(database, place);
  const cells = new Map(
    cellsOfUnits(database, [townshipId], [year]).map((cell) => [cell.indicator, cell]),
  );
  const decisions = lastDecisionsOfPlace(database, place);
  const fourEyes = standings.size > 0 && needsFourEyes(database);
  const reasons = new Map<number, { bits: Set<ReviewReason>; report: number | null }>();
  const because = (indicator: number, reason: ReviewReason, report: number | null) => {
    const known = reasons.get(indicator) ?? { bits: new Set(), report };
    known.bits.add(reason);
    reasons.set(indicator, { bits: known.bits, report: known.report ?? report });
  };
  for (const [indicator, own] of readings) {
    const filling = fillingOf(own);
    const report = filling?.reportId ?? own[0]?.reportId ?? null;
    for (const doubt of doubtsAbout(filling, own, checks)) {
      because(ids.codeOf(indicator), doubt, report);
    }
  }
  for (const { indicatorId, reportId, ...pointed } of secondReadings.all(
    database,
    JSON.stringify(reports),
  )) {
    const cell = cells.get(ids.nameOf(indicatorId));
    const agrees =
      cell?.value === pointed.value && cell.lower === pointed.lower && cell.upper === pointed.upper;
    if (!agrees) because(indicatorId, 'second_reader', reportId);
  }
  for (const { indicatorId, kind } of picks.all(database, townshipId, year)) {
    because(indicatorId, kind, readings.get(ids.nameOf(indicatorId))?.[0]?.reportId ?? null);
  }
  for (const [indicator, { standing, author, reportId }] of standings) {
    const code = ids.codeOf(indicator);
    if (standing.kind === 'lost') because(code, 'words_lost', reports[0] ?? null);
    const confirmed = decisions.get(indicator);
    if (fourEyes && (confirmed === undefined || confirmed.author === author)) {
      because(code, 'to_confirm', reportId);
    }
  }
  forget.run(database, townshipId, year);
  for (const [code, { bits, report }] of reasons) {
    const indicator = ids.nameOf(code);
    const decision = decisions.get(indicator);
    const lost = standings.get(indicator)?.standing.kind === 'lost';
    const holds =
      decision?.settled === settledState(cells.get(indicator) ?? null, lost) &&
      !bits.has('to_confirm');
    const decided = holds ? decision.id : null;
    add.run(database, townshipId, year, code, report ?? reports[0] ?? null, bitsOf(bits), decided);
  }
}
