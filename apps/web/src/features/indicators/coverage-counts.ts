import type { Matrix } from '@xiangjian/contract';
import { hasNumber } from '@xiangjian/indicators';

/** How many townships of a table state a number, by indicator. */
export function statedByIndicator(matrix: Matrix): ReadonlyMap<string, number> {
  return new Map(
    matrix.indicators.map(({ id }, at) => [
      id,
      matrix.rows.filter(({ cells }) => hasNumber(cells[at]?.status ?? 'not_mentioned')).length,
    ]),
  );
}
