import type { Trend } from '@xiangjian/contract';
import type { ReferenceMark } from './reference-marks.ts';
import { line, type Shape } from './shape.ts';
import type { Palette } from './theme.ts';
import type { TrendLayout } from './trend-layout.ts';

/** Reference values as long-dashed lines over the years for which they hold. */
export function referenceStrokes(
  answer: Trend,
  layout: Pick<TrendLayout, 'marks' | 'x' | 'y'>,
  palette: Palette,
): Shape[] {
  return layout.marks.flatMap((mark) => {
    const span = referenceSpan(answer, mark, layout);
    if (span === null) return [];
    const edges = mark.from === mark.to ? [mark.from] : [mark.from, mark.to];
    return edges.map((value) => {
      const y = layout.y(value);
      return line([span.left, y], [span.right, y], palette.inkSecond, 1, [8, 3]);
    });
  });
}

/** Where the line of a reference value begins and ends: half a step beyond its years; null where it holds for none of them. */
export function referenceSpan(
  { years }: Trend,
  { years: { from, to } }: ReferenceMark,
  layout: Pick<TrendLayout, 'x'>,
): { readonly left: number; readonly right: number; readonly isLatest: boolean } | null {
  const held = years.flatMap((year, at) => (year >= from && year <= (to ?? year) ? [at] : []));
  const [first] = held;
  const last = held[held.length - 1];
  if (first === undefined || last === undefined) return null;
  const half = (layout.x(1) - layout.x(0)) / 2;
  return {
    left: layout.x(first) - half,
    right: layout.x(last) + half,
    isLatest: last === years.length - 1,
  };
}
