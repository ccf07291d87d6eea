/**
 * The few shapes every mark is made of, in pixels. The same shapes become elements of an ECharts custom series
 * (to-elements.ts) and small drawings inside table rows (sketch.ts), so a whisker looks the same everywhere.
 */
export type Shape = LineShape | CircleShape | RectShape | PathShape | TextShape;

export interface LineShape {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

interface CircleShape {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

interface RectShape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly stroke: string | null;
  readonly radius: number;
}

interface PathShape {
  readonly kind: 'path';
  readonly points: readonly (readonly [number, number])[];
  readonly closed: boolean;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly opacity?: number;
  readonly dash?: readonly number[];
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** Vertical middle of the line of text. */
  readonly y: number;
  readonly text: string;
  readonly fill: string;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A straight line. */
export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  width = 1,
  dash?: readonly number[],
): LineShape {
  return { kind: 'line', x1, y1, x2, y2, stroke, width, ...(dash === undefined ? {} : { dash }) };
}

/** A line of words. */
export function words(
  text: string,
  [x, y]: readonly [number, number],
  fill: string,
  how: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly anchor?: TextShape['anchor'];
  } = {},
): TextShape {
  return {
    kind: 'text',
    x,
    y,
    text,
    fill,
    size: how.size ?? 12,
    bold: how.bold ?? false,
    anchor: how.anchor ?? 'start',
  };
}
