import type { CellView } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { boundariesWords } from '../../components/boundaries-words.ts';
import { cellText } from '../../components/cell-text.ts';

/** A value of a table behind a chart, marked where it was put together within present boundaries. */
export function valueText(indicator: string, cell: CellView, language: Language): string {
  const text = cellText(indicator, cell, language);
  const isMade = cell.combined !== undefined && cell.lower !== null;
  return isMade ? boundariesWords[language].mark(text) : text;
}
