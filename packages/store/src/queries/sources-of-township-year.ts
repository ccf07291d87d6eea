import type { ObservedIndicatorId, Period, Scope } from '@xiangjian/indicators';
import { periodCodes, scopeCodes } from '../codes/cell-codes.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';

/** The reading that fills a cell, with the report it stands in. */
export interface CellSource {
  readonly indicator: ObservedIndicatorId;
  readonly printed: string;
  readonly period: Period;
  readonly scope: Scope;
  readonly confidence: number;
  readonly rules: readonly string[];
  readonly quote: string;
  /** The clause in which the quote stands. */
  readonly context: string;
  readonly reportId: number;
  readonly reportTitle: string;
  readonly reportUrl: string | null;
  readonly reportSha256: string;
}

interface RawSource {
  readonly indicatorId: number;
  readonly printed: string;
  readonly period: number;
  readonly scope: number;
  readonly confidence: number;
  readonly rules: string;
  readonly quote: string;
  readonly contextStart: number;
  readonly contextEnd: number;
  readonly reportId: number;
  readonly reportTitle: string;
  readonly reportUrl: string | null;
  readonly reportSha256: string;
}

export const sourcesOfUnitYear = statement<[unit: number, year: number], RawSource>(
  `SELECT o.indicator_id AS indicatorId, g.printed, g.period, g.scope, g.confidence, g.rules, g.quote,
     g.context_start AS contextStart, g.context_end AS contextEnd, r.id AS reportId, r.title AS reportTitle, r.source_url AS reportUrl, r.sha256 AS reportSha256
   FROM observation AS o
   JOIN reading AS g ON g.id = o.evidence
   JOIN extraction_run AS x ON x.id = g.run_id
   JOIN report AS r ON r.id = x.report_id
   WHERE o.township_id = ? AND o.year = ?
   ORDER BY o.indicator_id`,
);

// Offsets count UTF-16 units, which SQLite does not: the clause is cut out here, from a text read once.
export const textOfReport = statement<[report: number], { text: string }>(
  'SELECT text FROM report WHERE id = ?',
);

/** Where the cells of a township (its unit) in one year stand, by indicator; cells without a number have no source. */
export function sourcesOfTownshipYear(
  database: Database,
  unit: number,
  year: number,
): ReadonlyMap<ObservedIndicatorId, CellSource> {
  const ids = indicatorIds(database);
  const texts = new Map<number, string>();
  const textOf = (report: number) => {
    const text = texts.get(report) ?? textOfReport.get(database, report)?.text ?? '';
    texts.set(report, text);
    return text;
  };
  return new Map(
    sourcesOfUnitYear.all(database, unit, year).map((raw) => {
      const indicator = ids.nameOf(raw.indicatorId);
      const { indicatorId: _, contextStart, contextEnd, ...rest } = raw;
      return [
        indicator,
        {
          ...rest,
          indicator,
          period: periodCodes.nameOf(raw.period),
          scope: scopeCodes.nameOf(raw.scope),
          rules: JSON.parse(raw.rules),
          context: textOf(raw.reportId).slice(contextStart, contextEnd),
        },
      ];
    }),
  );
}
