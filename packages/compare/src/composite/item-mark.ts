import type { Goalposts, ScoredItem } from './scheme.ts';

/**
 * The share of its mark, 0..1, that a value earns under an item; never falling as the value gets better.
 * The mark of a `rank` item depends on the other townships and is not decided here: null.
 */
export function markOf(item: ScoredItem, value: number): number | null {
  switch (item.kind) {
    case 'threshold_rate':
    case 'growth':
      return between(item.goalposts, value);
    case 'step_deduction':
      return withinMark(1 - item.deduction * stepsBegun(item, value));
    case 'per_event_deduction':
      return withinMark(1 - item.deduction * value);
    case 'presence':
      return value > 0 ? 1 : 0;
    case 'manual_mark':
      return withinMark(value / item.full_mark);
    case 'rank':
      return null;
  }
}

function between({ worst, best }: Goalposts, value: number): number {
  return withinMark((value - worst) / (best - worst));
}

/** Steps begun beyond the target; binary noise does not begin one. */
function stepsBegun(
  { target, step, direction }: Extract<ScoredItem, { kind: 'step_deduction' }>,
  value: number,
): number {
  const short = direction === 'lower' ? value - target : target - value;
  return Math.max(0, Math.ceil(short / step - 1e-9));
}

function withinMark(share: number): number {
  return Math.max(0, Math.min(1, share));
}
