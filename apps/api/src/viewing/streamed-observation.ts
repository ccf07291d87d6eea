import type { ObservationView } from '@xiangjian/contract';
import { maskText } from '@xiangjian/extract';
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

/** The cells of a stream, each made a view only when it is asked for, and masked unless that is asked for too. */
export function* streamedObservations(
  database: Database,
  { chunks, names }: ObservationStream,
  { unmask = false }: { readonly unmask?: boolean | undefined } = {},
): Generator<() => ObservationView> {
  const viewOfRow = observationViews(database);
  const shown = unmask ? (view: ObservationView) => view : masked;
  for (const rows of chunks) {
    for (const row of rows) yield () => shown(viewOfRow(storedRow(row, names)));
  }
}

/** Its quote and title, which are all that it says in words of others. */
function masked(view: ObservationView): ObservationView {
  const { evidence, report_title: title } = view;
  return {
    ...view,
    evidence: evidence === null ? null : { ...evidence, text: maskText(evidence.text) },
    report_title: title === null ? null : maskText(title),
  };
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
