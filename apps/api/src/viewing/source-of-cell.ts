import { indicatorSummary } from '@xiangjian/compare';
import type { EvidenceSource } from '@xiangjian/contract';
import {
  type Cell,
  type Evidence,
  indicatorById,
  type ObservedIndicatorId,
} from '@xiangjian/indicators';
import { type CellEvidence, type Database, evidenceOfCell, reportById } from '@xiangjian/store';
import { cellView } from './cell-view.ts';
import { wordsAround } from './words-around.ts';

/** A stored cell in its place. */
export interface PlacedCell {
  /** Id of the township's unit. */
  readonly unit: number;
  readonly year: number;
  readonly indicator: ObservedIndicatorId;
  readonly cell: Cell;
}

/** What stands behind a stored cell: for the reply, and as stored. */
export interface FoundSource {
  readonly view: EvidenceSource;
  readonly evidence: CellEvidence;
}

/** The quote that fills a cell or that its correction rests on, with the words around it; where the report gives no number, the quote that speaks of it. */
export function sourceOfCell(database: Database, place: PlacedCell): FoundSource {
  const { unit, year, indicator, cell } = place;
  const evidence = evidenceOfCell(database, unit, year, indicator);
  const { reading, mention, standing } = evidence;
  const words = standing?.kind === 'stands' ? standing.evidence : null;
  const quoted = reading ?? (cell.lower === null ? mention : null);
  const reportId = quoted?.reportId ?? words?.reportId ?? null;
  const quote = quoted?.evidence ?? spanOf(words) ?? evidence.ledger?.evidence ?? null;
  return {
    evidence,
    view: {
      indicator: indicatorSummary(indicator),
      ...cellView(cell),
      printed: reading?.printed ?? evidence.ledger?.evidence.text ?? null,
      unit: reading?.unit ?? indicatorById(indicator).unit,
      period: reading?.period ?? evidence.ledger?.period ?? null,
      confidence: reading?.confidence ?? null,
      rules: [...(reading?.rules ?? [])],
      report_id: reportId,
      evidence: quote,
      ...around(database, reportId, quote),
    },
  };
}

function spanOf(words: Evidence | null): Evidence | null {
  return words === null ? null : { start: words.start, end: words.end, text: words.text };
}

function around(database: Database, reportId: number | null, quote: Evidence | null) {
  const report = reportId === null ? null : reportById(database, reportId);
  if (report === null || quote === null) return { before: '', after: '' };
  return wordsAround(report.text, quote);
}
