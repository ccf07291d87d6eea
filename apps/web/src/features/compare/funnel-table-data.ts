import type { Funnel } from '@xiangjian/contract';
import { groupLabel, type Language } from '@xiangjian/indicators';
import { cellText } from '../../components/cell-text.ts';
import type { ChartTableData } from '../../components/chart-table.tsx';
import { partText } from '../../components/part-text.ts';
import { compareWords } from './compare-words.ts';
import { funnelWords } from './funnel-words.ts';
import { withUnitText } from './labels.ts';

/** The funnel as the table behind its chart. */
export function funnelTableData(answer: Funnel, language: Language): ChartTableData {
  const w = compareWords[language];
  const f = funnelWords[language];
  const { id, unit } = withUnitText(answer.indicator, language);
  return {
    columns: [w.township, `${w.value}${w.inUnit(unit)}`, f.base, w.group, f.position],
    rows: answer.rows.map((row) => [
      row.township.name,
      cellText(id, row, language),
      row.denominator === null ? null : partText(row.denominator),
      row.group === null ? null : groupLabel(row.group, language),
      row.position === null ? null : f[row.position],
    ]),
  };
}
