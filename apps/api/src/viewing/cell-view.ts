import type { CellView } from '@xiangjian/contract';
import { type AnsweredCell, type Cell, plain, type Quantity } from '@xiangjian/indicators';

/** A cell in the fields of the contract; a stored one has no basis. */
export function cellView(cell: Cell | AnsweredCell): CellView {
  const { value, lower, upper, qualifier, status, basis } = 'basis' in cell ? cell : plain(cell);
  return { value, lower, upper, qualifier, status, basis };
}

/** One of the two counts of a ratio. */
export function partView(part: Quantity | null) {
  return part === null ? null : { value: part.value, lower: part.lower, upper: part.upper };
}
