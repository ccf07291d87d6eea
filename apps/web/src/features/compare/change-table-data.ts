import { changeText, comparedRows } from '@xiangjian/charts';
import type { ChangeAnswer } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import type { ChartTableData } from '../../components/chart-table.tsx';
import { changeWords } from './change-words.ts';
import { compareWords } from './compare-words.ts';
import { withUnitText } from './labels.ts';
import { checkedText } from './value-text.ts';

/** The change as the table behind its chart: everyone, with the reason where two years cannot be compared. */
export function changeTableData(answer: ChangeAnswer, language: Language): ChartTableData {
  const w = changeWords[language];
  const { unit } = withUnitText(answer.indicator, language);
  const texts = new Map(
    comparedRows(answer, 'code').map((row) => [
      row.township.code,
      changeText(row, answer, language),
    ]),
  );
  const { inUnit, township } = compareWords[language];
  return {
    columns: [
      township,
      `${w.before(answer.from)}${inUnit(unit)}`,
      `${w.before(answer.to)}${inUnit(unit)}`,
      w.change,
      w.chance,
    ],
    rows: answer.rows.map((row) => [
      row.township.name,
      checkedText(answer.indicator, row.before, language),
      checkedText(answer.indicator, row.after, language),
      texts.get(row.township.code) ?? (row.not_compared === null ? null : w[row.not_compared]),
      row.change === null ? null : w[row.change.chance],
    ]),
  };
}
