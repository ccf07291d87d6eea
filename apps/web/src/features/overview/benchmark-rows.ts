import type { Matrix } from '@xiangjian/contract';
import {
  groupLabel,
  indicatorById,
  isIndicatorId,
  type Language,
  printNumber,
} from '@xiangjian/indicators';
import { padDecimals } from '../../components/cell-text.ts';
import type { HeatColumn } from './heat-column.ts';

/** The pooled rates of one group of peers, in the order of the columns. */
export interface BenchmarkRow {
  /** Who is taken together, in the language of the reader. */
  readonly who: string;
  /** Null where nothing is judged. */
  readonly rates: readonly ({ readonly text: string; readonly n: number } | null)[];
}

/**
 * Against what the shares of a table are judged: a row for each group of peers that has a rate. A success rate is judged on the
 * basis of its counts, so that the first of its groups is the one that counts.
 */
export function benchmarkRows(
  matrix: Matrix,
  columns: readonly HeatColumn[],
  language: Language,
): BenchmarkRow[] {
  const whos = new Set(
    matrix.indicators.flatMap(({ benchmarks }) => benchmarks.map(({ group }) => whoOf(group))),
  );
  return [...whos].map((who) => ({
    who: groupLabel(who, language),
    rates: matrix.indicators.map(({ id, benchmarks }, at) => {
      const found = benchmarks.find(({ group }) => whoOf(group) === who);
      if (found === undefined || !isIndicatorId(id)) return null;
      const print = (value: number) =>
        padDecimals(printNumber(indicatorById(id), value, language), columns[at]?.decimals ?? 0);
      const { lower, upper, n } = found;
      return { text: lower === upper ? print(lower) : `${print(lower)}–${print(upper)}`, n };
    }),
  }));
}

/** 全部乡镇 of 全部乡镇 · 成功/受理. */
function whoOf(group: string): string {
  return group.split(' · ')[0] ?? group;
}
