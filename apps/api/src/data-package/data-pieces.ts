import type { ObservationView } from '@xiangjian/contract';
import {
  indicatorTable,
  observationLines,
  type ReportLine,
  reportTable,
  type SideTable,
  townshipTable,
  Utf8Piece,
} from '@xiangjian/publish';
import {
  type Database,
  type ObservationFilter,
  observationStream,
  reportSummary,
} from '@xiangjian/store';
import { cellLines } from '../exporting/cell-lines.ts';
import { streamedViews } from '../viewing/streamed-observation.ts';

/** What the lines of the data named, gathered while they passed. */
export interface CountedData {
  rows: number;
  withNumber: number;
  readonly townships: Map<string, ObservationView['township']>;
  readonly indicators: Set<string>;
  readonly reports: Map<number, ObservationView>;
}

const pieceBytes = 65_536;

/** Nothing counted yet. */
export function emptyCount(): CountedData {
  return {
    rows: 0,
    withNumber: 0,
    townships: new Map(),
    indicators: new Set(),
    reports: new Map(),
  };
}

/** data.csv: the lines of the observations file under code names only. What they name is put into `counted`. */
export function* dataPieces(
  database: Database,
  filter: ObservationFilter,
  { release, unmask }: { readonly release: string; readonly unmask: boolean },
  counted: CountedData,
): Generator<Uint8Array> {
  const stream = observationStream(database, filter, { sources: true });
  const putLine = cellLines(database, stream.names, { release, unmask });
  const viewOf = streamedViews(database, stream.names, { unmask });
  const piece = new Utf8Piece(pieceBytes);
  piece.text(observationLines(release).plainHeader);
  for (const cells of stream.chunks) {
    for (const cell of cells) {
      count(counted, viewOf(cell));
      putLine(piece, cell, counted.rows);
      if (piece.length >= pieceBytes) yield piece.take();
    }
  }
  yield piece.take();
}

function count(counted: CountedData, observation: ObservationView): void {
  const { township, indicator, lower, report_id } = observation;
  counted.rows += 1;
  if (lower !== null) counted.withNumber += 1;
  counted.townships.set(township.code, township);
  counted.indicators.add(indicator);
  if (report_id !== null) counted.reports.set(report_id, observation);
}

/** The tables that the data point at. */
export function sidesOf(
  database: Database,
  { townships, indicators, reports }: CountedData,
): SideTable[] {
  const lines = [...reports]
    .sort(([one], [other]) => one - other)
    .map(([id, { township, year, report_title, report_url, report_sha256 }]): ReportLine => {
      const publishedOn = reportSummary(database, id)?.publishedOn ?? null;
      const title = report_title ?? '';
      const place = { id, township: township.code, year, title };
      return { ...place, publishedOn, sourceUrl: report_url, sha256: report_sha256 ?? '' };
    });
  return [
    townshipTable([...townships.values()].sort((a, b) => (a.code < b.code ? -1 : 1))),
    indicatorTable([...indicators].sort()),
    reportTable(lines),
  ];
}
