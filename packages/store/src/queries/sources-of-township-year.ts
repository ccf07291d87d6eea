import type { ObservedIndicatorId, Period, Scope } from '@xiangjian/indicators';
import { periodCodes, scopeCodes } from '../codes/cell-codes.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { cellOfLedger, lastReadingId } from '../ledgers/evidence-kind.ts';

/** The reading or the figure of a ledger that fills a cell, with the report or the cell of the table it stands in. */
export interface CellSource {
  readonly indicator: ObservedIndicatorId;
  readonly printed: string;
  readonly period: Period;
  /** Null for a figure of a ledger, as are confidence and report. */
  readonly scope: Scope | null;
  readonly confidence: number | null;
  readonly rules: readonly string[];
  readonly quote: string;
  /** The clause in which the quote stands; of a ledger the row of the table. */
  readonly context: string;
  readonly reportId: number | null;
  /** Of a ledger its file, sheet and cell. */
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

interface RawLedgerSource {
  readonly indicatorId: number;
  readonly quote: string;
  readonly period: number;
  readonly start: number;
  readonly ledgerId: number;
  readonly place: string;
  readonly url: string | null;
  readonly sha256: string;
}

export const ledgerSourcesOfUnitYear = statement<[unit: number, year: number], RawLedgerSource>(
  `SELECT o.indicator_id AS indicatorId, l.quote, l.period, l.start, l.ledger_id AS ledgerId,
     ${cellOfLedger} AS place, l.source_url AS url, f.sha256
   FROM observation AS o
   JOIN ledger_value AS l ON l.id = o.evidence
   JOIN ledger AS f ON f.id = l.ledger_id
   WHERE o.township_id = ? AND o.year = ? AND o.evidence > ${lastReadingId}
   ORDER BY o.indicator_id`,
);
export const textOfLedger = statement<[ledger: number], { text: string }>(
  'SELECT text FROM ledger WHERE id = ?',
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
  const ofReports = new Map(
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
      ] satisfies [ObservedIndicatorId, CellSource];
    }),
  );
  return new Map([...ofReports, ...sourcesInLedgers(database, unit, year)]);
}

function sourcesInLedgers(
  database: Database,
  unit: number,
  year: number,
): [ObservedIndicatorId, CellSource][] {
  const ids = indicatorIds(database);
  return ledgerSourcesOfUnitYear.all(database, unit, year).map((raw) => {
    const indicator = ids.nameOf(raw.indicatorId);
    const text = textOfLedger.get(database, raw.ledgerId)?.text ?? '';
    return [
      indicator,
      {
        indicator,
        printed: raw.quote,
        period: periodCodes.nameOf(raw.period),
        scope: null,
        confidence: null,
        rules: [],
        quote: raw.quote,
        context: rowAround(text, raw.start),
        reportId: null,
        reportTitle: raw.place,
        reportUrl: raw.url,
        reportSha256: raw.sha256,
      },
    ];
  });
}

/** The row of a table in which a cell stands, its cells parted by spaces. */
function rowAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text
    .slice(start, end === -1 ? undefined : end)
    .replace(/\t+/g, ' ')
    .trim();
}
