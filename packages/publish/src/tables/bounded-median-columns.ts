import type { Column } from './table.ts';

/** The median over qualified values too, where there is one. */
interface WithBoundedMedian {
  readonly bounded: {
    readonly n: number;
    readonly lower: number;
    readonly upper: number | null;
  } | null;
}

/** Where that median lies: a stretch of the scale, empty above where it is open. */
export const boundedMedianColumns: readonly Column<WithBoundedMedian>[] = [
  {
    label: '含非确数中位数下限',
    name: 'bounded_median_lower',
    of: ({ bounded }) => bounded?.lower ?? null,
  },
  {
    label: '含非确数中位数上限',
    name: 'bounded_median_upper',
    of: ({ bounded }) => bounded?.upper ?? null,
  },
  { label: '含非确数样本', name: 'bounded_n', of: ({ bounded }) => bounded?.n ?? null },
];

/** The median of quartiles that may be absent. */
export function medianOf(
  quartiles: {
    readonly n: number;
    readonly median: { readonly lower: number; readonly upper: number | null };
  } | null,
): WithBoundedMedian {
  return { bounded: quartiles === null ? null : { n: quartiles.n, ...quartiles.median } };
}
