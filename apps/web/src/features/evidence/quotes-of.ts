import type { CellEvidence, ReportEvidence } from '@xiangjian/contract';

/** The words of the report that a correction of a cell may rest on: those of its figure and of the other figures read for it. */
export function quotesOf({ sources, alternatives, report }: CellEvidence): ReportEvidence[] {
  const own = sources.flatMap(({ report_id, evidence }) =>
    report_id === null || evidence === null ? [] : [{ report_id, ...evidence }],
  );
  const others =
    report === null
      ? []
      : alternatives.map(({ evidence }) => ({ report_id: report.id, ...evidence }));
  return [...new Map([...own, ...others].map((quote) => [quote.start, quote])).values()];
}
