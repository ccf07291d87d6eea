import { type Cell, hasNumber, isExact } from '@xiangjian/indicators';
import { StoreError } from '../database/store-error.ts';

/** Refuses (StoreError) a cell whose number, bounds, qualifier and status contradict one another. */
export function refuseIncoherent(cell: Cell): void {
  const { value, lower, upper, qualifier, status } = cell;
  const numbered = hasNumber(status);
  const complete = lower !== null && qualifier !== null;
  const ordered = lower === null || upper === null || lower <= upper;
  const exact = qualifier !== null && isExact(qualifier);
  const single = !exact || (value === lower && value === upper);
  const silentlyEmpty = value === null && lower === null && upper === null && qualifier === null;
  if (ordered && single && (numbered ? complete : silentlyEmpty)) return;
  throw new StoreError(
    'not_a_cell',
    `not a cell: ${JSON.stringify(cell)}`,
    '数值、上下限、限定词与状态互相矛盾：有数字须写明上下限和限定词，没有数字则都留空',
  );
}
