import type { CellChange } from '@xiangjian/contract';
import { emptyCell } from '@xiangjian/indicators';
import type { CellEvidence, CellHistory } from '@xiangjian/store';
import { cellView } from './cell-view.ts';
import { wordsView } from './correction-view.ts';

type Told = Pick<CellEvidence, 'history' | 'corrections'>;

/** How a cell changed, oldest first, and by whom; empty when it never changed after it was first stored. */
export function historyView(told: Told): CellChange[] {
  if (told.history.length < 2) return [];
  return told.history.map((change) => changeView(change, told));
}

/** The last change of a cell; null where it never said anything. */
export function lastChangeView(told: Told): CellChange | null {
  const last = told.history.at(-1);
  return last === undefined ? null : changeView(last, told);
}

function changeView(change: CellHistory, { corrections }: Told): CellChange {
  const { recordedAt, reason, cause, cell } = change;
  const correction =
    reason === 'correction' ? corrections.find(({ id }) => id === cause) : undefined;
  return {
    recorded_at: recordedAt,
    reason,
    author: correction?.author ?? null,
    note: correction?.reason ?? null,
    quoted: wordsView(correction?.evidence ?? null),
    ...cellView(cell ?? emptyCell(reason === 'withdrawal' ? 'report_missing' : 'not_mentioned')),
  };
}
