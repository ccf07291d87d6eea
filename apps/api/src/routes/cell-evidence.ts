import { indicatorSummary } from '@xiangjian/compare';
import {
  type CellEvidence,
  cellEvidenceSchema,
  evidenceParams,
  unmaskStateQuery,
} from '@xiangjian/contract';
import { answerCell, type IndicatorId, indicatorById } from '@xiangjian/indicators';
import { type Database, disputesOfUnit, reportById, townshipYearsOfCodes } from '@xiangjian/store';
import { cellsBehind } from '../comparing/cells-behind.ts';
import { comparedTownship, townshipAsked } from '../comparing/compared-township.ts';
import { maskedEvidence } from '../masking/masked-evidence.ts';
import { unknownTownshipYear } from '../problems/not-found.ts';
import type { Api } from '../serving/api.ts';
import { serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';
import { cellView, partView } from '../viewing/cell-view.ts';
import { correctionView } from '../viewing/correction-view.ts';
import { historyView } from '../viewing/history-view.ts';
import { ledgerValueView } from '../viewing/ledger-view.ts';
import { readingView } from '../viewing/reading-view.ts';
import { type FoundSource, sourceOfCell } from '../viewing/source-of-cell.ts';

/** Where does the number of a cell come from? */
export function serveCellEvidence(app: Api, served: Served): void {
  serveQuestion(app, served, {
    address: '/observations/:township/:year/:indicator',
    tag: 'observations',
    summary: '一格数据的出处：原文、算式、其他数字与变动',
    params: evidenceParams,
    query: unmaskStateQuery,
    reply: cellEvidenceSchema,
    answer: ({ params: { township, year, indicator } }) =>
      evidenceOf(served.database, township, year, indicator),
    masked: (answer) => maskedEvidence(served.database, answer),
  });
}

function evidenceOf(
  database: Database,
  code: string,
  year: number,
  indicator: IndicatorId,
): CellEvidence {
  const township = townshipAsked(database, code, 'township');
  const [stored] = townshipYearsOfCodes(database, [township.code], [year]);
  if (stored === undefined) throw unknownTownshipYear(township.name, year);
  const cell = answerCell(indicator, stored);
  const sources = cellsBehind(indicator, stored).map((part) =>
    sourceOfCell(database, { unit: township.id, year, indicator: part, cell: stored.cellOf(part) }),
  );
  const [only] = sources;
  const isObserved = sources.length === 1 && only?.view.indicator.id === indicator;
  const entry = indicatorById(indicator);
  return {
    township: comparedTownship(stored.township),
    year,
    indicator: indicatorSummary(indicator),
    ...cellView(cell),
    numerator: partView(cell.numerator),
    denominator: partView(cell.denominator),
    formula: entry.kind === 'derived' ? entry.formulaText : null,
    report: reportBehind(database, sources, stored.reportId),
    sources: sources.map(({ view }) => view),
    ledger: ledgerBehind(sources),
    other_ledgers: sources.flatMap(({ evidence }) => evidence.otherLedgers.map(ledgerValueView)),
    alternatives: sources.flatMap(({ evidence }) => evidence.alternatives.map(readingView)),
    history: isObserved ? historyView(only.evidence) : [],
    correction: isObserved ? correctionBehind(only) : null,
    dispute: isObserved ? openDisputeOf(database, township.id, year, indicator) : null,
    masked: false,
    version: isObserved ? only.evidence.version : null,
  };
}

/** What the township says against the cell, while that waits for a decision. */
function openDisputeOf(
  database: Database,
  unit: number,
  year: number,
  indicator: IndicatorId,
): CellEvidence['dispute'] {
  const open = disputesOfUnit(database, unit, year).find(
    (one) => one.indicator === indicator && one.decision === null,
  );
  if (open === undefined) return null;
  return { id: open.id, text: open.text, recorded_at: open.recordedAt };
}

/** The ledger that fills an observed cell, or the first part of a derived one that a ledger fills. */
function ledgerBehind(sources: readonly FoundSource[]): CellEvidence['ledger'] {
  const found = sources.map(({ evidence }) => evidence.ledger).find((ledger) => ledger !== null);
  return found === undefined || found === null ? null : ledgerValueView(found);
}

function correctionBehind({ evidence }: FoundSource): CellEvidence['correction'] {
  const { correction, standing } = evidence;
  if (correction === null || standing === null) return null;
  return correctionView(correction, standing);
}

/** The report in which the first quote stands, else the report of the year. */
function reportBehind(
  database: Database,
  sources: readonly FoundSource[],
  ofYear: number | null,
): CellEvidence['report'] {
  const quoted = sources.map(({ view }) => view.report_id).find((id) => id !== null);
  const id = quoted ?? ofYear;
  const report = id === null ? null : reportById(database, id);
  if (report === null) return null;
  const { title, publishedOn, sourceUrl, nature } = report;
  return { id: report.id, title, published_on: publishedOn, source_url: sourceUrl, nature };
}
