import type {
  CellView,
  Dispute,
  DisputeOutcome,
  ReplyBoard,
  ReplyManner,
  ReplySheet,
  ReplyState,
  SheetFigure,
} from '@xiangjian/contract';
import { emptyCell, plain } from '@xiangjian/indicators';
import type { About } from './about.ts';
import type { AnswerTables } from './answer-tables.ts';
import { cellColumns, indicatorColumns, townshipColumns, yearColumn } from './columns.ts';
import { yesNo } from './labels.ts';
import { listTables } from './list-tables.ts';
import { printFigure } from './print-figure.ts';
import { type Column, within } from './table.ts';

type BoardRow = ReplyBoard['rows'][number];

const stateLabels: Readonly<Record<ReplyState, string>> = {
  not_asked: '未征求意见',
  waiting: '未答复',
  agreed: '同意',
  disputed: '有异议，待决定',
  settled: '异议已决定',
};

const mannerLabels: Readonly<Record<ReplyManner, string>> = {
  paper: '书面',
  phone: '电话',
  meeting: '会议',
  message: '微信或短信',
  online: '网上',
  other: '其他',
};

/** What became of a dispute. */
export const outcomeLabels: Readonly<Record<DisputeOutcome, string>> = {
  upheld: '采纳，已更正',
  rejected: '不采纳',
  withdrawn: '乡镇撤回',
};

const board: readonly Column<BoardRow>[] = [
  ...within((one: BoardRow) => one.township, townshipColumns),
  { label: '数据个数', name: 'figures', of: ({ figures }) => figures },
  { label: '答复情况', name: 'state_label', of: ({ state }) => stateLabels[state] },
  { label: '答复情况代码', name: 'state', of: ({ state }) => state },
  { label: '期限', name: 'deadline', of: ({ deadline }) => deadline },
  { label: '收到日期', name: 'received_on', of: ({ received_on }) => received_on },
  {
    label: '答复方式',
    name: 'manner_label',
    of: ({ manner }) => (manner === null ? null : mannerLabels[manner]),
  },
  { label: '迟于期限', name: 'late', of: ({ late }) => yesNo(late) },
  { label: '逾期未答复', name: 'overdue', of: ({ overdue }) => yesNo(overdue) },
  { label: '异议数', name: 'disputes', of: ({ disputes }) => disputes },
  { label: '未决定', name: 'open', of: ({ open }) => open },
  { label: '答复后有变动的数', name: 'changed_since', of: ({ changed_since }) => changed_since },
];

/** Which townships have replied, one line each. */
export function replyBoardTables(rows: readonly BoardRow[]): AnswerTables {
  return listTables('乡镇核对', board, rows);
}

const figureOf = (indicator: string, cell: CellView | null) => ({
  cell: cell ?? plain(emptyCell('report_missing')),
  indicator,
});

const disputes: readonly Column<Dispute>[] = [
  ...within((one: Dispute) => one.township, townshipColumns),
  yearColumn,
  ...within((one: Dispute) => one.indicator, indicatorColumns),
  ...within((one: Dispute) => figureOf(one.indicator.id, one.current), cellColumns),
  {
    label: '提出异议时的数',
    name: 'seen',
    of: ({ indicator, seen }) =>
      seen === null ? null : printFigure({ cell: seen, indicator: indicator.id }),
  },
  {
    label: '乡镇主张的数',
    name: 'asked',
    of: ({ indicator, asked }) =>
      asked === null ? null : printFigure({ cell: asked, indicator: indicator.id }),
  },
  { label: '异议理由', name: 'text', of: ({ text }) => text },
  { label: '收到日期', name: 'received_on', of: ({ received_on }) => received_on },
  { label: '登记人', name: 'author', of: ({ author }) => author },
  {
    label: '处理结果',
    name: 'outcome_label',
    of: ({ decision }) => (decision === null ? '待决定' : outcomeLabels[decision.outcome]),
  },
  { label: '处理结果代码', name: 'outcome', of: ({ decision }) => decision?.outcome ?? null },
  { label: '处理理由', name: 'reason', of: ({ decision }) => decision?.reason ?? null },
  { label: '决定人', name: 'decided_by', of: ({ decision }) => decision?.author ?? null },
  { label: '决定时间', name: 'decided_at', of: ({ decision }) => decision?.decided_at ?? null },
];

/** The disputes of townships with what was decided, one line each. */
export function disputesTables(items: readonly Dispute[]): AnswerTables {
  return listTables('异议及处理', disputes, items);
}

/** Where a figure of the sheet comes from. */
export const sourceLabels: Readonly<Record<SheetFigure['filled_by'], string>> = {
  report: '报告原文',
  correction: '人工更正',
  ledger: '台账',
};

const sheet: readonly Column<SheetFigure>[] = [
  ...within((one: SheetFigure) => one.indicator, indicatorColumns),
  ...within((one: SheetFigure) => figureOf(one.indicator.id, one.cell), cellColumns),
  { label: '来源', name: 'filled_by_label', of: ({ filled_by }) => sourceLabels[filled_by] },
  { label: '来源代码', name: 'filled_by', of: ({ filled_by }) => filled_by },
  {
    label: '原文',
    name: 'sentence',
    of: ({ before, evidence, after }) =>
      evidence === null ? null : `${before}${evidence.text}${after}`.trim(),
  },
  {
    label: '异议',
    name: 'dispute_label',
    of: ({ dispute }) => {
      if (dispute === null) return null;
      return dispute.outcome === null ? '待决定' : outcomeLabels[dispute.outcome];
    },
  },
];

/** What a township is asked about, one figure a line. */
export function replySheetTables({
  township,
  year,
  round,
  figures,
  silent,
}: ReplySheet): AnswerTables {
  const tables = listTables(`${township.name}${year}年核对表`, sheet, figures);
  const filters: About['filters'] = [
    ['乡镇', `${township.county}${township.name}（${township.code}）`],
    ['年度', `${year}年`],
    ['指标', `列出${figures.length}项，报告中未提及${silent.length}项`],
    ...(round === null ? [] : [['核对期限', round.deadline] as const]),
  ];
  const methods = ['每个数照报告原文读出，带余、近、约的不折成确数；没有原文的写明来源'];
  return { ...tables, about: { ...tables.about, filters, methods } };
}
