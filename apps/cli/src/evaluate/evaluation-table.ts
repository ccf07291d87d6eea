import { wilsonInterval } from '@xiangjian/compare';
import { indicatorById, isIndicatorId } from '@xiangjian/indicators';
import { type TextColumn, textTable } from '../printing/text-table.ts';
import { shareOf, type Tally } from './tally.ts';
import {
  type FactCounts,
  f1Of,
  type IndicatorCounts,
  precisionOf,
  recallOf,
  type ThemeTallies,
  type TotalScore,
} from './total-score.ts';

/** The normal quantile of a two-sided interval of 90 %. */
const z90 = 1.6448536269514722;

const countColumns: readonly TextColumn<FactCounts>[] = [
  { title: '标注', of: (one) => recallOf(one).total, align: 'right' },
  { title: '读对', of: ({ right }) => right, align: 'right' },
  { title: '误读', of: ({ spurious }) => spurious, align: 'right' },
  { title: '漏读', of: ({ missed }) => missed, align: 'right' },
  { title: '值不符', of: ({ wrongValue }) => wrongValue, align: 'right' },
  { title: 'P', of: (one) => share(precisionOf(one)), align: 'right' },
  { title: 'R', of: (one) => share(recallOf(one)), align: 'right' },
  { title: 'F1', of: (one) => f1Of(one).toFixed(3), align: 'right' },
];

const indicatorColumns: readonly TextColumn<IndicatorCounts>[] = [
  { title: '指标', of: ({ indicator }) => indicatorName(indicator), most: 44 },
  ...countColumns,
];

/** The name of an indicator, also of one that is not in the catalogue. */
export function indicatorName(indicator: string): string {
  return isIndicatorId(indicator) ? indicatorById(indicator).labelZh : indicator;
}

/** A line for each indicator: how many facts, how many right, spurious and missed, precision, recall and F1. */
export function indicatorTable({ indicators }: TotalScore): string {
  return textTable(indicatorColumns, indicators);
}

/** All reports taken together, each share with its interval at 90 %. */
export function totalLines(total: TotalScore): string[] {
  const { reports, facts, metadata, evidence, problems, plans } = total;
  const { right, spurious, missed, wrongValue, traps } = facts;
  return [
    `报告 ${reports} 份，标注数字 ${right + missed} 个：读对 ${right}，误读 ${spurious}，漏读 ${missed}，其中值不符 ${wrongValue}；误入陷阱 ${traps}`,
    `数字　P ${withInterval(precisionOf(facts))}　R ${withInterval(recallOf(facts))}　F1 ${f1Of(facts).toFixed(3)}`,
    themeLine('问题', problems),
    themeLine('计划', plans),
    `乡镇、年度、发布日期 ${metadata.right}/${metadata.total}；引文与原文相符 ${evidence.right}/${evidence.total}`,
  ];
}

function themeLine(name: string, { precision, recall }: ThemeTallies): string {
  return `${name}　P ${withInterval(precision)}　R ${withInterval(recall)}`;
}

function withInterval(tally: Tally): string {
  const interval = wilsonInterval(tally.right, tally.total, z90);
  if (interval === null) return '—';
  const { lower, upper } = interval;
  return `${share(tally)} [${lower.toFixed(3)}, ${upper.toFixed(3)}]（${tally.right}/${tally.total}）`;
}

function share(tally: Tally): string {
  return tally.total === 0 ? '—' : shareOf(tally).toFixed(3);
}
