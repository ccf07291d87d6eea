import type { ReviewAction, ReviewItem } from '@xiangjian/contract';
import { emptyCell, plain, type ReviewReason } from '@xiangjian/indicators';
import type { AnswerTables } from './answer-tables.ts';
import { cellColumns, indicatorColumns, townshipColumns, yearColumn } from './columns.ts';
import { listTables } from './list-tables.ts';
import { type Column, within } from './table.ts';

const reasonLabels: Readonly<Record<ReviewReason, string>> = {
  low_confidence: '表述方式不够可靠',
  failed_check: '与其他数字对不上',
  two_candidates: '有两个不同的数',
  no_headline: '读到数字但未采用',
  second_reader: '第二读者有不同意见',
  outlier: '与往年相差大',
  sample: '抽样',
  words_lost: '更正的出处已不在报告中',
  to_confirm: '待另一人复核',
};

const actionLabels: Readonly<Record<ReviewAction, string>> = {
  accept: '采信',
  correct: '改正',
  move: '归入另一指标',
  reject: '不是指标数字',
  add: '补录',
};

const analysis: readonly Column<ReviewItem>[] = [
  ...within((one: ReviewItem) => one.township, townshipColumns),
  yearColumn,
  ...within((one: ReviewItem) => one.indicator, indicatorColumns),
  ...within(
    (one: ReviewItem) => ({
      cell: one.cell ?? plain(emptyCell('report_missing')),
      indicator: one.indicator.id,
    }),
    cellColumns,
  ),
  {
    label: '待核原因',
    name: 'reason_labels',
    of: ({ reasons }) => reasons.map((reason) => reasonLabels[reason]).join('；'),
  },
  { label: '待核原因代码', name: 'reasons', of: ({ reasons }) => reasons.join(' ') },
  {
    label: '决定',
    name: 'action_label',
    of: ({ decision }) => (decision === null ? null : actionLabels[decision.action]),
  },
  { label: '决定代码', name: 'action', of: ({ decision }) => decision?.action ?? null },
  { label: '核对人', name: 'author', of: ({ decision }) => decision?.author ?? null },
  { label: '核对时间', name: 'decided_at', of: ({ decision }) => decision?.decided_at ?? null },
  { label: '说明', name: 'note', of: ({ decision }) => decision?.note ?? null },
  { label: '报告编号', name: 'report_id', of: ({ report_id }) => report_id },
];

/** The review queue, one line an item. */
export function reviewTables(items: readonly ReviewItem[]): AnswerTables {
  return listTables('核对清单', analysis, items);
}
