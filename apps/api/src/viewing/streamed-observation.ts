import type { ObservationView } from '@xiangjian/contract';
import {
  cellOfRow,
  type Database,
  type ObservationRow,
  type ObservationStream,
  periodCodes,
  type StreamedCell,
  scopeCodes,
} from '@xiangjian/store';
import { observationViews } from './observation-view.ts';

/** The cells of a stream, each made a view only when it is asked for. */
export function* streamedObservations(
  database: Database,
  { chunks, names }: ObservationStream,
): Generator<() => ObservationView> {
  const viewOfRow = observationViews(database);
  for (const rows of chunks) {
    for (const row of rows) yield () => viewOfRow(storedRow(row, names));
  }
}

function storedRow(row: StreamedCell, names: ObservationStream['names']): ObservationRow {
  const [unit, year, indicatorId, value, lower, upper, qualifier, status, filledBy, ...source] =
    row;
  const [printed, period, confidence, start, end, text, reportId, rules, scope, ...report] = source;
  const [reportTitle, reportUrl, reportSha256] = report;
  const isQuoted = start !== null && end !== null && text !== null;
  return {
    township: names.townshipOf(unit, year),
    year,
    indicator: names.indicatorOf(indicatorId),
    cell: cellOfRow({ value, lower, upper, qualifier, status }),
    printed,
    period: period === null ? null : periodCodes.nameOf(period),
    confidence,
    rules: rules === null ? [] : JSON.parse(rules),
    evidence: isQuoted ? { start, end, text } : null,
    reportId,
    scope: scope === null ? null : scopeCodes.nameOf(scope),
    reportTitle,
    reportUrl,
    reportSha256,
    correctionId: filledBy !== null && filledBy < 0 ? -filledBy : null,
  };
}
