import type { CellView, Township } from '@xiangjian/contract';
import {
  emptyCell,
  exactQuantity,
  type Quantity,
  type Status,
  type TownshipKind,
} from '@xiangjian/indicators';

/** A cell with a number. */
export function stated(quantity: Quantity, basis: CellView['basis'] = null): CellView {
  const isZero = quantity.value === 0;
  return { ...quantity, status: isZero ? 'reported_zero' : 'reported', basis };
}

/** A cell with one firm number. */
export function firm(value: number, basis: CellView['basis'] = null): CellView {
  return stated(exactQuantity(value), basis);
}

/** A cell without a number. */
export function without(status: Exclude<Status, 'reported' | 'reported_zero'>): CellView {
  return { ...emptyCell(status), basis: null };
}

/** An invented township of the sample district. */
export function sampleTownship(number: number, name: string, kind: TownshipKind = '镇'): Township {
  return {
    code: `9901011${String(number).padStart(2, '0')}`,
    name,
    kind,
    county: '示例区',
    fictional: true,
  };
}
