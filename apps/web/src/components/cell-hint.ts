import type { CellView } from '@xiangjian/contract';
import { indicatorById, isIndicatorId, type Language, printNumber } from '@xiangjian/indicators';
import { boundariesWords } from './boundaries-words.ts';
import { isQualified, lookOf } from './cell-look.ts';
import { cellWords } from './cell-words.ts';

/** What a cell means, where its text alone could be misread; null for a plain number. */
export function cellHint(indicator: string, cell: CellView, language: Language): string | null {
  const { combined } = cell;
  if (combined !== undefined) {
    const b = boundariesWords[language];
    const { k, n, split_from: split } = combined;
    return split === null ? b.hint(k, n) : b.split(split);
  }
  const w = cellWords[language];
  const look = lookOf(cell.status);
  if (look !== 'number' && look !== 'zero') return w[look];
  if (!isQualified(cell) || cell.lower === null || !isIndicatorId(indicator)) return null;
  const entry = indicatorById(indicator);
  const lower = printNumber(entry, cell.lower, language);
  if (cell.upper === null) return w.openAbove(lower);
  return w.qualified(lower, printNumber(entry, cell.upper, language));
}
