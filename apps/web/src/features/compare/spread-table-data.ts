import { rankLabel } from '@xiangjian/charts';
import type { Distribution } from '@xiangjian/contract';
import { groupLabel, type Language } from '@xiangjian/indicators';
import type { ChartTableData } from '../../components/chart-table.tsx';
import { compareWords } from './compare-words.ts';
import { intervalText } from './interval-text.ts';
import { withUnitText } from './labels.ts';
import { checkedText } from './value-text.ts';

/** The distribution as the table behind its chart, in value order, those without a number last. */
export function spreadTableData(answer: Distribution, language: Language): ChartTableData {
  const w = compareWords[language];
  const { id, unit } = withUnitText(answer.indicator, language);
  const placeOf = ({ value, lower }: Distribution['rows'][number]) => value ?? lower;
  const rows = [...answer.rows].sort((a, b) => {
    const [x, y] = [placeOf(a), placeOf(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return y - x;
  });
  return {
    columns: [w.township, w.group, `${w.value}${w.inUnit(unit)}`, w.chance, w.place, w.band],
    rows: rows.map((row) => [
      row.township.name,
      row.group === null ? null : groupLabel(row.group, language),
      checkedText(answer.indicator, row, language),
      intervalText(id, row.lower95, row.upper95, language) || null,
      rankLabel(row, language) || null,
      row.band === null ? null : w[row.band],
    ]),
  };
}
