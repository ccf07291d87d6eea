import { indicatorSummary } from '@xiangjian/compare';
import type { RereadReport } from '@xiangjian/contract';
import { isIndicatorId } from '@xiangjian/indicators';
import {
  type CellChange,
  correctionsOfArea,
  type Database,
  type ReportDetail,
} from '@xiangjian/store';
import { comparedTownship } from '../comparing/compared-township.ts';
import { cellView } from './cell-view.ts';

/** What a report read again changes, in the fields of the contract; cells of own indicators that were taken back are left out. */
export function rereadView(
  database: Database,
  { id, township, year }: Pick<ReportDetail, 'id' | 'township' | 'year'>,
  changes: readonly CellChange[],
): RereadReport {
  const corrections = correctionsOfArea(database, { area: township.code, years: [year] });
  return {
    report_id: id,
    township: comparedTownship(township),
    year,
    changes: changes
      .filter(({ indicator }) => isIndicatorId(indicator))
      .map(({ indicator, kind, before, after }) => ({
        indicator: indicatorSummary(indicator),
        kind,
        before: before === null ? null : cellView(before),
        after: after === null ? null : cellView(after),
      })),
    corrections: corrections.map(({ indicator, author, cell, standing }) => ({
      indicator: indicatorSummary(indicator),
      author,
      cell: cellView(cell),
      standing: standing.kind,
    })),
  };
}
