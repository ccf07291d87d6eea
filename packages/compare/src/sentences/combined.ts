import type { CellView } from '../answers/cell.ts';
import { counted, nothing, type Sentence } from './words.ts';

/** How many values were put together within present boundaries; nothing where none was. */
export function combinedClause(cells: readonly Pick<CellView, 'combined' | 'lower'>[]): Sentence {
  const made = cells.filter(({ combined, lower }) => combined !== undefined && lower !== null);
  if (made.length === 0) return nothing;
  return {
    zh: `${made.length}个值按现行边界合并计算`,
    en: `${counted(made.length, 'value')} put together within present boundaries`,
  };
}
