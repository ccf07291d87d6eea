import type { CellView, IndicatorSummary } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { gapKind, gapSign } from './gap-signs.ts';
import { labelOf, printerOf } from './print-value.ts';
import { placeOfCell } from './scatter-pairs.ts';
import { line, type Shape } from './shape.ts';
import type { Sketch } from './sketch.ts';
import type { Palette } from './theme.ts';
import { valueLines } from './tooltip-text.ts';
import { intervalShapes, pointShapes } from './value-mark.ts';

export type YearCell = CellView & { readonly year: number };

interface SparklineOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** Code of the township whose years these are. */
  readonly township: string;
}

const width = 104;
const height = 22;
const top = 5;
const bottom = height - 5;

/**
 * The years of one cell in a table row: points joined only from one year with a number to the next of the same definition,
 * a sign where there is none.
 */
export function sparkline(
  indicator: IndicatorSummary,
  series: readonly YearCell[],
  { palette, language, township }: SparklineOptions,
): Sketch {
  const ends = series.flatMap((cell) => [cell.value, cell.lower, cell.upper]);
  const known = ends.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = (width - 14) / Math.max(series.length - 1, 1);
  const x = (at: number) => (series.length === 1 ? width / 2 : 7 + at * step);
  const y = (value: number) =>
    high === low ? (top + bottom) / 2 : bottom - ((value - low) / (high - low)) * (bottom - top);
  const hue = palette.hues[0] ?? palette.ink;
  const shapes: Shape[] = [];
  series.forEach((cell, at) => {
    const before = series[at - 1];
    if (cell.flag === 'break') {
      shapes.push(breakSign(x(at) - step / 2, palette));
    } else if (before !== undefined && before.value !== null && cell.value !== null) {
      shapes.push(line([x(at - 1), y(before.value)], [x(at), y(cell.value)], palette.inkThird));
    }
  });
  series.forEach((cell, at) => {
    if (cell.lower === null) {
      shapes.push(...gapSign(gapKind(cell.status), [x(at), bottom], palette.unnamed, palette, 2.5));
      return;
    }
    const place = { direction: 'upright', at: x(at), scale: y, edge: 1 } as const;
    const isLast = at === series.length - 1;
    const ink = isLast ? hue : palette.inkThird;
    const chanceless = { ...cell, chance_lower: null, chance_upper: null };
    if (cell.value === null) shapes.push(...intervalShapes(chanceless, place, ink, palette));
    shapes.push(...pointShapes(cell, place, { stroke: ink, fill: ink }, palette, isLast ? 3 : 1.8));
  });
  const print = printerOf(indicator, language);
  const says = series.map((cell) => `${cell.year} ${print.cell(cell)}`).join(', ');
  const stops = series.map((cell, at) => ({
    x: x(at),
    y: cell.lower === null ? bottom : y(placeOfCell(cell)),
    lines: [
      `${labelOf(indicator, language)} ${cell.year}`,
      ...valueLines(cell, indicator, language),
    ],
    mark: { township, year: cell.year, indicator: indicator.id },
  }));
  return { width, height, says, shapes, stops };
}

function breakSign(at: number, palette: Palette): Shape {
  return line([at, 2], [at, height - 2], palette.inkThird, 1, [2, 2]);
}
