import type { Language } from '@xiangjian/indicators';
import { cellText } from '../../components/cell-text.ts';
import type { ChartTableData } from '../../components/chart-table.tsx';
import { compareWords } from './compare-words.ts';
import type { CloudReply } from './get-cloud.ts';
import { indicatorLabel } from './labels.ts';

/** The first townships of a cloud as the table behind it; the file has all of them. */
export function cloudTableData(answer: CloudReply, language: Language): ChartTableData {
  return {
    columns: [
      compareWords[language].township,
      ...answer.indicators.map((one) => indicatorLabel(one, language)),
    ],
    rows: answer.listed.map(({ township, cells }) => [
      `${township.county} ${township.name}`,
      ...cells.map((cell, at) => cellText(answer.indicators[at]?.id ?? '', cell, language)),
    ]),
  };
}
