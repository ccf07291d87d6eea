import type { AnsweredCell } from '@xiangjian/indicators';
import type { ComparedYear } from '../compared-year.ts';
import { isSameDefinition } from '../definitions.ts';
import type { ScoredItem } from './scheme.ts';
import { type NoValueReason, type StatedValue, usableValue } from './stated-value.ts';

/** What is measured for an item: a number of the year, less one of the year before where change is scored. */
interface Measure {
  readonly now: StatedValue;
  readonly before: StatedValue | null;
}

/** The measure of a township for an item, or why it has none; the cell of the year where there is one. */
export interface MeasuredItem {
  readonly measure: Measure | null;
  readonly reason: NoValueReason | null;
  readonly cell: AnsweredCell | null;
}

/**
 * Measures a township by an item; `before` is the same township in the year before, where it is known. A number of another
 * definition than most others have is not measured.
 */
export function measureItem(
  item: ScoredItem,
  townshipYear: ComparedYear,
  before: ComparedYear | undefined,
  isOfOtherDefinition = false,
): MeasuredItem {
  if (item.kind === 'manual_mark') return measureMark(item.marks[townshipYear.township.code]);
  const now = usableValue(item.indicator, townshipYear);
  if (now.stated === null) return { measure: null, reason: now.reason, cell: now.cell };
  if (item.kind !== 'growth') {
    if (isOfOtherDefinition) return { measure: null, reason: 'definition_differs', cell: now.cell };
    return { measure: { now: now.stated, before: null }, reason: null, cell: now.cell };
  }
  const past = before === undefined ? null : usableValue(item.indicator, before).stated;
  if (!isSameDefinition(item.indicator, townshipYear, townshipYear.year - 1)) {
    return { measure: null, reason: 'definition_changed', cell: now.cell };
  }
  if (past === null) return { measure: null, reason: 'no_past_value', cell: now.cell };
  return { measure: { now: now.stated, before: past }, reason: null, cell: now.cell };
}

/** Whether a number is there and not measured because its definition changed: that is no silence, and costs no mark. */
export function isSetAside(measured: MeasuredItem | undefined): boolean {
  const reason = measured?.reason;
  return reason === 'definition_differs' || reason === 'definition_changed';
}

function measureMark(mark: number | undefined): MeasuredItem {
  if (mark === undefined) return { measure: null, reason: 'no_manual_mark', cell: null };
  const now = {
    value: mark,
    anchor: mark,
    lower: mark,
    upper: mark,
    softUpper: mark,
    share: null,
    isEvents: false,
    isExact: true,
  };
  return { measure: { now, before: null }, reason: null, cell: null };
}
