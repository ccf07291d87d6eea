import type { CustomSeriesRenderItemReturn } from 'echarts';
import type { Shape } from './shape.ts';

type Element = NonNullable<CustomSeriesRenderItemReturn>;

const alignOf = { start: 'left', middle: 'center', end: 'right' } as const;

/** A group of shapes as one element of a custom series, its words in these fonts. */
export function toElements(
  shapes: readonly Shape[],
  fontFamily: string,
): CustomSeriesRenderItemReturn {
  return {
    type: 'group',
    emphasisDisabled: true,
    children: shapes.map((shape) => toElement(shape, fontFamily)),
  };
}

function toElement(shape: Shape, fontFamily: string): Element {
  switch (shape.kind) {
    case 'line':
      return {
        type: 'line',
        shape: { x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 },
        style: {
          stroke: shape.stroke,
          lineWidth: shape.width,
          lineDash: shape.dash === undefined ? false : [...shape.dash],
        },
      };
    case 'circle':
      return {
        type: 'circle',
        shape: { cx: shape.cx, cy: shape.cy, r: shape.r },
        style: { fill: shape.fill, stroke: shape.stroke, lineWidth: shape.width },
      };
    case 'rect':
      return {
        type: 'rect',
        shape: {
          x: shape.x,
          y: shape.y,
          width: shape.width,
          height: shape.height,
          r: shape.radius,
        },
        style: { fill: shape.fill, ...(shape.stroke === null ? {} : { stroke: shape.stroke }) },
      };
    case 'path':
      return {
        type: shape.closed ? 'polygon' : 'polyline',
        shape: { points: shape.points.map(([x, y]) => [x, y]) },
        style: {
          fill: shape.fill ?? 'none',
          stroke: shape.stroke ?? 'none',
          lineWidth: shape.width,
          ...(shape.dash === undefined ? {} : { lineDash: [...shape.dash] }),
          opacity: shape.opacity ?? 1,
        },
      };
    case 'text':
      return {
        type: 'text',
        style: {
          x: shape.x,
          y: shape.y,
          text: shape.text,
          fill: shape.fill,
          fontSize: shape.size,
          fontWeight: shape.bold ? 600 : 400,
          fontFamily,
          align: alignOf[shape.anchor],
          verticalAlign: 'middle',
        },
      };
  }
}
