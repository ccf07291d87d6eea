import { indicatorSummary } from '@xiangjian/compare';
import { type ReviewItem, reviewActions } from '@xiangjian/contract';
import {
  cellsOfUnits,
  cellVersion,
  type Database,
  evidenceKind,
  type ReviewItem as StoredItem,
  secondReadingsOfReport,
} from '@xiangjian/store';
import { comparedTownship } from '../comparing/compared-township.ts';
import { townshipOfPlace } from '../comparing/place-asked.ts';
import { cellView } from './cell-view.ts';
import { wordsView } from './correction-view.ts';

/** An item of the review in the fields of the contract. */
export function reviewItemView(database: Database, item: StoredItem): ReviewItem {
  const { townshipId, year, indicator, reportId, reasons, decision } = item;
  const [cell] = cellsOfUnits(database, [townshipId], [year], [indicator]);
  return {
    township: comparedTownship(townshipOfPlace(database, item)),
    year,
    indicator: indicatorSummary(indicator),
    report_id: reportId,
    reasons: [...reasons],
    cell: cell === undefined ? null : cellView(cell),
    reading_id:
      evidenceKind(cell?.evidence ?? null) === 'reading' ? (cell?.evidence ?? null) : null,
    version: cellVersion(database, item),
    pointed: reasons.includes('second_reader') ? pointedAt(database, item) : [],
    decision: decisionView(decision),
  };
}

function pointedAt(database: Database, { reportId, indicator }: StoredItem): ReviewItem['pointed'] {
  if (reportId === null) return [];
  return secondReadingsOfReport(database, reportId)
    .filter((pointed) => pointed.indicator === indicator)
    .map(({ cell, printed, evidence }) => ({ ...cell, printed, evidence: wordsView(evidence) }));
}

function decisionView(decision: StoredItem['decision']): ReviewItem['decision'] {
  const action = reviewActions.find((name) => name === decision?.action);
  if (decision === null || action === undefined) return null;
  const { id, author, decidedAt, note } = decision;
  return { id, author, decided_at: decidedAt, action, note };
}
