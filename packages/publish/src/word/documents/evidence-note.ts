import type { Place } from '../../tables/about.ts';
import type { Source, SourcesOf } from '../../tables/source-columns.ts';

/** The sentences behind a cell with their reports, as a footnote; null where nothing is stated. */
export function evidenceNote(place: Place, sourcesOf: SourcesOf): string | null {
  const sources = sourcesOf(place);
  if (sources.length === 0) return null;
  const byReport = Map.groupBy(sources, ({ reportId, reportTitle }) => reportId ?? reportTitle);
  return [...byReport.values()].map(reportNote).join(' ');
}

function reportNote(sources: readonly Source[]): string {
  const quotes = [...new Set(sources.map(({ context }) => `“${context}”`))].join('、');
  const [first] = sources;
  if (first === undefined) return '';
  const address = first.reportUrl === null ? '未记录网址' : first.reportUrl;
  // A figure of a ledger is quoted by its row, and found by file, sheet and cell.
  return first.reportId === null
    ? `台账：${quotes}。见 ${first.reportTitle}，${address}。`
    : `原文：${quotes}。见《${first.reportTitle}》，${address}。`;
}
