import { rankLabel } from '@xiangjian/charts';
import type { Ranking, RankingRow } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { cellText } from '../../components/cell-text.ts';
import type { ChartTableData } from '../../components/chart-table.tsx';
import { compareWords } from './compare-words.ts';
import { basisText, withUnitText } from './labels.ts';

/** Both counts of a share: 307 / 318; empty where they are not known as two numbers. */
export function partsText({ numerator, denominator }: RankingRow): string {
  if (numerator?.value == null || denominator?.value == null) return '';
  return `${numerator.value} / ${denominator.value}`;
}

/** The chance interval of a row in the digits of its indicator; empty where there is none. */
export function chanceText(indicator: string, row: RankingRow, language: Language): string {
  if (row.chance_lower === null || row.chance_upper === null) return '';
  const range = { lower: row.chance_lower, upper: row.chance_upper, value: null } as const;
  return cellText(
    indicator,
    { ...range, qualifier: 'range', status: 'reported', basis: null },
    language,
  );
}

/** The ranking as the table behind its chart. */
export function rankingTableData(answer: Ranking, language: Language): ChartTableData {
  const w = compareWords[language];
  const { id, unit } = withUnitText(answer.indicator, language);
  return {
    columns: [w.township, w.place, `${w.value} (${unit})`, w.chance, w.parts, w.basis],
    rows: answer.rows.map((row) => [
      row.township.name,
      rankLabel(row, language) || null,
      cellText(id, row, language),
      chanceText(id, row, language) || null,
      partsText(row) || null,
      basisText(row.basis, language) || null,
    ]),
  };
}
