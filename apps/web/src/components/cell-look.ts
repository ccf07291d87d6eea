import type { CellView } from '@xiangjian/contract';
import { isExact, type Status } from '@xiangjian/indicators';

/** How a cell looks. Five kinds of absence and a plain zero are never confused with each other. */
export type CellLook =
  | 'number'
  | 'zero'
  | 'without_number'
  | 'not_mentioned'
  | 'report_missing'
  | 'not_applicable'
  | 'not_kept';

const looks: Readonly<Record<Status, CellLook>> = {
  reported: 'number',
  reported_zero: 'zero',
  mentioned_without_number: 'without_number',
  placeholder: 'without_number',
  not_mentioned: 'not_mentioned',
  report_missing: 'report_missing',
  withheld: 'not_mentioned',
  not_applicable: 'not_applicable',
  not_kept: 'not_kept',
};

/** The look of a status. */
export function lookOf(status: Status): CellLook {
  return looks[status];
}

/** Whether a cell carries the corner mark ◥: its number is an interval, not one figure. */
export function isQualified(cell: Pick<CellView, 'qualifier'>): boolean {
  return cell.qualifier !== null && !isExact(cell.qualifier);
}
