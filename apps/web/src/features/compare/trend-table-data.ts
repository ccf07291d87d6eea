import type { Trend } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { cellText } from '../../components/cell-text.ts';
import type { ChartTableData } from '../../components/chart-table.tsx';
import { compareWords } from './compare-words.ts';
import { checkedText } from './value-text.ts';

/** The trend as the table behind its chart: a row for each township, a column for each year, the median last. */
export function trendTableData(answer: Trend, language: Language): ChartTableData {
  const w = compareWords[language];
  const { id } = answer.indicator;
  const textOf = (cell: Trend['series'][number]['points'][number] | undefined) =>
    cell === undefined ? null : checkedText(answer.indicator, cell, language);
  const median = (year: number) => {
    const value = answer.median.find((point) => point.year === year)?.value ?? null;
    if (value === null) return null;
    const cell = {
      value,
      lower: value,
      upper: value,
      qualifier: 'exact',
      status: 'reported',
    } as const;
    return cellText(id, { ...cell, basis: null }, language);
  };
  return {
    columns: [w.township, ...answer.years.map(String)],
    rows: [
      ...answer.series.map(({ township, points }) => [
        township.name,
        ...answer.years.map((year) => textOf(points.find((point) => point.year === year))),
      ]),
      [w.median, ...answer.years.map(median)],
    ],
  };
}
