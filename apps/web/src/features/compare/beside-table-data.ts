import type { PeersAnswer } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import type { ChartTableData } from '../../components/chart-table.tsx';
import { compareWords } from './compare-words.ts';
import { withUnitText } from './labels.ts';
import { checkedText } from './value-text.ts';

/** The own value first, then what it stands beside. */
export function besideTableData(answer: PeersAnswer, language: Language): ChartTableData {
  const w = compareWords[language];
  const { unit } = withUnitText(answer.indicator, language);
  const own = { township: answer.township, year: answer.year, ...answer.own };
  return {
    columns: [w.township, w.year, `${w.value}${w.inUnit(unit)}`],
    rows: [own, ...answer.rows].map((row) => [
      row.township.name,
      row.year,
      checkedText(answer.indicator, row, language),
    ]),
  };
}
