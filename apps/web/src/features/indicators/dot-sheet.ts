import type { ValueDot } from './dot-places.ts';

const width = 760;
const left = 12;
const span = width - 2 * left;
const lane = 11;

/** The sheet that a strip of dots is drawn on, in pixels: as high as its highest pile, with room for numbers below the axis. */
export interface DotSheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Where the axis lies. */
  readonly axis: number;
}

export function sheetOf(dots: readonly ValueDot[]): DotSheet {
  const rows = Math.max(0, ...dots.map(({ row }) => row)) + 1;
  const axis = Math.max(30, rows * lane + 22);
  return { width, height: axis + 36, left, right: left + span, axis };
}

/** Where a share of the axis, 0..1, stands on the sheet. */
export function across(along: number): number {
  return left + along * span;
}

/** The middle of each dot on the sheet. */
export function drawnDots(dots: readonly ValueDot[], { axis }: DotSheet) {
  return dots.map((dot) => ({ dot, x: across(dot.along), y: axis - 7 - dot.row * lane }));
}
