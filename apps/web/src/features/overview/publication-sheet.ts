import type { PublicationDot } from './publication-dots.ts';

const margin = 6;
const lane = 8;

/** The sheet that the strip of publications is drawn on, in pixels. */
export const publicationSheet = {
  width: 288,
  height: 86,
  left: margin,
  right: 288 - margin,
} as const;

/** Where the axis lies on it. */
export const axisAt = 44;

/** The days of the axis: January to June. */
export const drawnDays = 181;

/** Where a share of the axis, 0..1, stands on the sheet. */
export function across(along: number): number {
  return margin + along * (publicationSheet.width - 2 * margin);
}

/** The middle of each dot on the sheet. */
export function drawnDots(dots: readonly PublicationDot[]) {
  return dots.map((dot) => ({ dot, x: across(dot.along), y: axisAt - dot.row * lane }));
}
