import type { CellEvidence } from '@xiangjian/contract';
import type { CellHistory } from '@xiangjian/store';

/** How a cell changed, oldest first; empty when it never changed after it was first stored. */
export function historyView(history: readonly CellHistory[]): CellEvidence['history'] {
  if (history.length < 2) return [];
  return history.map(({ recordedAt, reason, cell }) => ({
    recorded_at: recordedAt,
    reason,
    value: cell?.value ?? null,
    lower: cell?.lower ?? null,
    upper: cell?.upper ?? null,
    // A cell that is gone belongs to a year without a report.
    status: cell?.status ?? 'report_missing',
  }));
}
