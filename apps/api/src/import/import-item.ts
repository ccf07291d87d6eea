import type { ImportItem } from '@xiangjian/contract';
import type { ChangeCounts, ReportRow } from '@xiangjian/store';
import type { ImportProblem } from './import-problem.ts';
import { townshipView } from './township-view.ts';

const noChanges: ChangeCounts = { added: 0, changed: 0, gone: 0 };

/** What is said of a file that was not taken in. */
export function refusedItem(
  file: string,
  problem: ImportProblem,
  known: Partial<Pick<ImportItem, 'township' | 'year' | 'title'>> = {},
): ImportItem {
  return {
    file,
    outcome: 'refused',
    report_id: null,
    township: known.township ?? null,
    year: known.year ?? null,
    title: known.title ?? null,
    observations: 0,
    problem,
    changes: noChanges,
  };
}

/** What is said of a file that is stored now. */
export function storedItem(
  file: string,
  outcome: Exclude<ImportItem['outcome'], 'refused'>,
  report: ReportRow,
  changes: ChangeCounts = noChanges,
): ImportItem {
  return {
    file,
    outcome,
    report_id: report.id,
    township: townshipView(report.township),
    year: report.year,
    title: report.title,
    observations: report.observations,
    problem: null,
    changes,
  };
}
