import { isBeyondPossible } from '@xiangjian/charts';
import type { CellView, IndicatorSummary } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { boundariesWords } from '../../components/boundaries-words.ts';
import { cellText } from '../../components/cell-text.ts';
import { compareWords } from './compare-words.ts';

/** A value of a table behind a chart, with the request to check it where it is a share above 100 %. */
export function checkedText(
  indicator: IndicatorSummary,
  cell: CellView,
  language: Language,
): string {
  const text = valueText(indicator.id, cell, language);
  return isBeyondPossible(indicator, cell) ? compareWords[language].beyondCell(text) : text;
}

/** A value of a table behind a chart, marked where it was put together within present boundaries. */
function valueText(indicator: string, cell: CellView, language: Language): string {
  const text = cellText(indicator, cell, language);
  const isMade = cell.combined !== undefined && cell.lower !== null;
  return isMade ? boundariesWords[language].mark(text) : text;
}
