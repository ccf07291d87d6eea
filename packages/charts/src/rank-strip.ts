import type { CompositeRow } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { whisker } from './interval-marks.ts';
import { rankLabel } from './rank-label.ts';
import { line, type Shape, words } from './shape.ts';
import type { Sketch } from './sketch.ts';
import type { Palette } from './theme.ts';

/** What the strips of one list share, so that they stand under one axis. */
export interface RankAxis {
  /** How many are ranked among each other. */
  readonly size: number;
  /** Pixels. */
  readonly width: number;
  readonly palette: Palette;
  readonly language: Language;
}

const height = 20;
const middle = height / 2;
const margin = 8;

/** Where one township stands among `size`: a dot at its rank, a whisker over its rank interval, the best at left. */
export function rankStrip(
  row: Pick<CompositeRow, 'rank' | 'rank_low' | 'rank_high' | 'tied'> & { readonly name: string },
  axis: RankAxis,
): Sketch | null {
  const { rank, rank_low: low, rank_high: high } = row;
  if (rank === null || low === null || high === null) return null;
  const { palette, width, language } = axis;
  const x = scaleOf(axis);
  const hue = palette.hues[0] ?? palette.ink;
  const interval = {
    direction: 'across',
    at: middle,
    start: x(low),
    end: x(high),
    edge: width,
  } as const;
  const says = rankLabel(row, language);
  return {
    width,
    height,
    says,
    stops: [{ x: x(rank), y: middle, lines: [row.name, says], mark: null }],
    shapes: [
      ...gridOf(axis).map((at) => line([x(at), 0], [x(at), height], palette.line, 0.5)),
      ...whisker(interval, palette.unnamed),
      { kind: 'circle', cx: x(rank), cy: middle, r: 4, fill: hue, stroke: palette.card, width: 1 },
    ],
  };
}

/** The numbers above such strips: first, every fifth or tenth, last. */
export function rankAxis(axis: RankAxis): Sketch {
  const x = scaleOf(axis);
  const shapes: Shape[] = gridOf(axis).map((at) =>
    words(String(at), [x(at), 7], axis.palette.inkThird, { anchor: 'middle' }),
  );
  const says = axis.language === 'zh' ? `名次 1–${axis.size}` : `ranks 1–${axis.size}`;
  return { width: axis.width, height: 14, says, shapes, stops: [] };
}

function scaleOf({ size, width }: RankAxis): (rank: number) => number {
  const step = (width - 2 * margin) / Math.max(size - 1, 1);
  return (rank) => margin + (rank - 1) * step;
}

/** Ranks with a hairline: the ends, and round numbers that do not crowd them. */
function gridOf({ size }: RankAxis): number[] {
  const step = size > 60 ? 20 : size > 24 ? 10 : 5;
  const round: number[] = [];
  for (let at = step; at < size - step / 2; at += step) round.push(at);
  return [...new Set([1, ...round, size])].filter((at) => at >= 1);
}
