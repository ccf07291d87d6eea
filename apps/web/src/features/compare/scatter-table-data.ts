import type { Trend } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import type { ChartTableData } from '../../components/chart-table.tsx';
import { compareWords } from './compare-words.ts';
import { indicatorLabel, withUnitText } from './labels.ts';
import { checkedText } from './value-text.ts';

/** Both numbers of every township in one year as the table behind the picture. */
export function scatterTableData(
  x: Trend,
  y: Trend,
  year: number,
  language: Language,
): ChartTableData {
  const w = compareWords[language];
  const textOf = (trend: Trend, code: string) => {
    const series = trend.series.find(({ township }) => township.code === code);
    const point = series?.points.find((one) => one.year === year);
    return point === undefined ? null : checkedText(trend.indicator, point, language);
  };
  const headOf = ({ indicator }: Trend) =>
    `${indicatorLabel(indicator, language)}${w.inUnit(withUnitText(indicator, language).unit)}`;
  return {
    columns: [w.township, headOf(x), headOf(y)],
    rows: x.series.map(({ township: { code, name } }) => [name, textOf(x, code), textOf(y, code)]),
  };
}
