import type { Coverage } from '@xiangjian/contract';
import { isExact } from '@xiangjian/indicators';

type Value = Coverage['values'][number];

/** As much of the coverage of an indicator as its strip draws. */
export interface DrawnCoverage extends Pick<Coverage, 'year' | 'values' | 'quartiles'> {
  readonly indicator: Pick<Coverage['indicator'], 'id' | 'unit' | 'scale'>;
}

export interface ValueDot {
  readonly value: Value;
  /** Position on the axis, 0..1, of the stated number or the middle of its range. */
  readonly along: number;
  readonly row: number;
  readonly hollow: boolean;
}

/** The number at which a cell is drawn; null where it has none. */
export function drawnAt({
  value,
  lower,
  upper,
}: Pick<Value, 'value' | 'lower' | 'upper'>): number | null {
  if (value !== null) return value;
  if (lower === null) return null;
  return upper === null ? lower : (lower + upper) / 2;
}

/** Ends of the axis: the values with a little air; one value stands in the middle. */
export function axisOf(values: readonly Value[]): { from: number; to: number } {
  const drawn = values.map(drawnAt).filter((at) => at !== null);
  const from = Math.min(...drawn);
  const to = Math.max(...drawn);
  const air = (to - from) * 0.04 || Math.abs(to) * 0.1 || 1;
  return { from: from - air, to: to + air };
}

/** Dots in the order of their values; dots that would touch are stacked. */
export function placeValues(values: readonly Value[], nearness = 0.018): ValueDot[] {
  const { from, to } = axisOf(values);
  const placed: ValueDot[] = [];
  const inOrder = values
    .flatMap((value) => {
      const at = drawnAt(value);
      return at === null ? [] : [{ value, at }];
    })
    .sort((a, b) => a.at - b.at || a.value.township.code.localeCompare(b.value.township.code));
  for (const { value, at } of inOrder) {
    const along = (at - from) / (to - from);
    const taken = new Set(
      placed.filter((dot) => along - dot.along < nearness).map(({ row }) => row),
    );
    let row = 0;
    while (taken.has(row)) row += 1;
    const hollow = value.qualifier !== null && !isExact(value.qualifier);
    placed.push({ value, along, row, hollow });
  }
  return placed;
}
