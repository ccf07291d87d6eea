import type { ObservationView } from '@xiangjian/contract';
import { maskText } from '@xiangjian/extract';
import type { Evidence } from '@xiangjian/indicators';
import {
  cellOfRow,
  type Database,
  type ObservationRow,
  type ObservationStream,
  type OtherSource,
  periodCodes,
  type StreamedCell,
  type StreamNames,
  scopeCodes,
} from '@xiangjian/store';
import { observationViews } from './observation-view.ts';

/** The cells of a stream, each made a view only when it is asked for, and masked unless that is asked for too. */
export function* streamedObservations(
  database: Database,
  { chunks, names }: ObservationStream,
  { unmask = false }: { readonly unmask?: boolean | undefined } = {},
): Generator<() => ObservationView> {
  const viewOf = streamedViews(database, names, { unmask });
  for (const rows of chunks) {
    for (const row of rows) yield () => viewOf(row);
  }
}

/** Makes a cell of a stream a view, masked unless it is to stand as it is. */
export function streamedViews(
  database: Database,
  names: StreamNames,
  { unmask }: { readonly unmask: boolean },
): (cell: StreamedCell) => ObservationView {
  const viewOfRow = observationViews(database);
  const shown = unmask ? (view: ObservationView) => view : masked;
  return (cell) => shown(viewOfRow(storedRow(cell, names)));
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

function storedRow(row: StreamedCell, names: StreamNames): ObservationRow {
  const [unit, year, indicatorId, value, lower, upper, qualifier, status, filledBy, ...reading] =
    row;
  const [printed, period, confidence, start, end, quote, runId, rules, scope] = reading;
  const source =
    runId === null
      ? (names.otherSourceOf(filledBy) ?? noSource)
      : { printed, period, start, end, quote, ...names.reportOf(runId) };
  return {
    township: names.townshipOf(unit, year),
    year,
    indicator: names.indicatorOf(indicatorId),
    cell: cellOfRow({ value, lower, upper, qualifier, status }),
    printed: source.printed,
    period: source.period === null ? null : periodCodes.nameOf(source.period),
    confidence,
    rules: rules === null ? [] : JSON.parse(rules),
    evidence: quoted(source.start, source.end, source.quote),
    reportId: source.reportId,
    scope: scope === null ? null : scopeCodes.nameOf(scope),
    reportTitle: source.reportTitle,
    reportUrl: source.reportUrl,
    reportSha256: source.reportSha256,
    correctionId: filledBy !== null && filledBy < 0 ? -filledBy : null,
  };
}

const noSource: OtherSource = {
  printed: null,
  period: null,
  start: null,
  end: null,
  quote: null,
  reportId: null,
  reportTitle: null,
  reportUrl: null,
  reportSha256: null,
};

function quoted(start: number | null, end: number | null, text: string | null): Evidence | null {
  return start === null || end === null || text === null ? null : { start, end, text };
}
