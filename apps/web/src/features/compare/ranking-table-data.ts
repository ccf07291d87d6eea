import { notRankedText, rankLabel } from '@xiangjian/charts';
import type { Ranking, RankingRow } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import type { ChartTableData } from '../../components/chart-table.tsx';
import { partText } from '../../components/part-text.ts';
import { compareWords } from './compare-words.ts';
import { intervalText } from './interval-text.ts';
import { basisText, withUnitText } from './labels.ts';
import { checkedText } from './value-text.ts';

/** Both counts of a share: 307 / 318, or 170 / 100–199; empty where one of them is not stated. */
export function partsText({ numerator, denominator }: RankingRow): string {
  if (numerator === null || denominator === null) return '';
  return `${partText(numerator)} / ${partText(denominator)}`;
}

/** The chance interval of a row in the digits of its indicator; empty where there is none. */
export function chanceText(indicator: string, row: RankingRow, language: Language): string {
  return intervalText(indicator, row.chance_lower, row.chance_upper, language);
}

/** The ranking as the table behind its chart. */
export function rankingTableData(answer: Ranking, language: Language): ChartTableData {
  const w = compareWords[language];
  const { id, unit } = withUnitText(answer.indicator, language);
  return {
    columns: [w.township, w.place, `${w.value}${w.inUnit(unit)}`, w.chance, w.parts, w.basis],
    rows: answer.rows.map((row) => [
      row.township.name,
      rankLabel(row, language) || notRankedText(row.not_ranked, language) || null,
      checkedText(answer.indicator, row, language),
      chanceText(id, row, language) || null,
      partsText(row) || null,
      basisText(row.basis, language) || null,
    ]),
  };
}
