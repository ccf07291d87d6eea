import type { ReportReading } from '@xiangjian/indicators';
import {
  type CellChange,
  type Database,
  type ReportDetail,
  recordExtraction,
  reportById,
  reportsReadOtherwise,
  type TownshipRow,
} from '@xiangjian/store';
import { currentRuleSet } from '../own-indicators/current-rule-set.ts';
import { readWithOwn } from '../own-indicators/read-with-own.ts';
import { storedDocument } from './stored-document.ts';

/** Reads one stored report again from its stored text by the present rules and own indicators; null where there is none. */
export function rereadOf(
  database: Database,
  id: number,
): { readonly report: ReportDetail; readonly reading: ReportReading } | null {
  const report = reportById(database, id);
  if (report === null) return null;
  const { document, given } = storedDocument(report);
  return { report, reading: readWithOwn(document, given).reading };
}

export interface RereadOptions {
  /** Only reports of this area: 2, 4, 6 or 9 digits. */
  readonly area?: string | undefined;
  /** Also reports that were read by the present rules and own indicators already. */
  readonly all?: boolean;
  readonly now: () => string;
}

/** A report that was read again, what changed in its cells, and how far the reading is. */
export interface RereadReport {
  readonly township: TownshipRow;
  readonly year: number;
  readonly changes: readonly CellChange[];
  readonly done: number;
  readonly total: number;
}

/** How many current reports were read by other rules or other own indicators than those of today. */
export function reportsToReread(database: Database, area?: string): number {
  return reportsReadOtherwise(database, { ruleSet: currentRuleSet(), area }).length;
}

/**
 * Reads stored reports again from their stored text by the present rules and own indicators, each in a transaction of its own:
 * stopped and started again it goes on where it was. What was read before stays, a person's corrections stand above it.
 */
export function* rereadReports(
  database: Database,
  { area, all = false, now }: RereadOptions,
): Generator<RereadReport> {
  const ids = reportsReadOtherwise(database, { ruleSet: all ? null : currentRuleSet(), area });
  for (const [index, id] of ids.entries()) {
    const read = rereadOf(database, id);
    if (read === null) continue;
    const changes = recordExtraction(database, id, read.reading, now());
    const { township, year } = read.report;
    yield { township, year, changes, done: index + 1, total: ids.length };
  }
}
