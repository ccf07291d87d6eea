import type { RereadReport } from '@xiangjian/api';
import {
  type Cell,
  indicatorById,
  isIndicatorId,
  type ObservedIndicatorId,
  printCell,
} from '@xiangjian/indicators';
import type { CellChange, ChangeKind } from '@xiangjian/store';
import { type TextColumn, textTable } from '../printing/text-table.ts';

interface Row {
  readonly report: Pick<RereadReport, 'township' | 'year'>;
  readonly change: CellChange;
}

const kinds: Readonly<Record<ChangeKind, string>> = {
  added: '新增',
  changed: '改变',
  gone: '消失',
};

const columns: readonly TextColumn<Row>[] = [
  { title: '乡镇', of: ({ report }) => report.township.name },
  { title: '年度', of: ({ report }) => report.year },
  { title: '变化', of: ({ change }) => kinds[change.kind] },
  { title: '指标', of: ({ change }) => labelOf(change.indicator), most: 28 },
  { title: '原为', of: ({ change }) => printed(change.indicator, change.before), align: 'right' },
  { title: '现为', of: ({ change }) => printed(change.indicator, change.after), align: 'right' },
];

/** Every cell that is new, different or gone, for a person at a terminal; nothing where none is. */
export function changeTable(reread: readonly RereadReport[]): string {
  const rows = reread.flatMap((report) => report.changes.map((change) => ({ report, change })));
  return rows.length === 0 ? '' : textTable(columns, rows);
}

/** How many reports were read again, and how many cells are new, different and gone. */
export function countedChanges(reread: readonly RereadReport[]): string {
  const changes = reread.flatMap((one) => one.changes);
  const parts = Object.entries(kinds).map(
    ([kind, word]) => `${word} ${changes.filter((change) => change.kind === kind).length}`,
  );
  return `重读结果：重读报告 ${reread.length} 份，${parts.join('，')}。\n`;
}

function labelOf(id: ObservedIndicatorId): string {
  return isIndicatorId(id) ? indicatorById(id).labelZh : `${id}（已去掉）`;
}

function printed(id: ObservedIndicatorId, cell: Cell | null): string {
  if (cell === null) return '';
  if (!isIndicatorId(id)) return String(cell.value ?? cell.lower ?? '');
  const entry = indicatorById(id);
  const unit = cell.lower === null ? '' : entry.unit;
  return `${printCell(entry, cell)}${unit}`;
}
