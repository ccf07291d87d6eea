import type { Stop } from './drawing.ts';
import type { Shape } from './shape.ts';
import { familyOf } from './theme.ts';

/** A small drawing inside a table row: shapes on a sheet of so many pixels, with the sentence a screen reader says. */
export interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly says: string;
  readonly shapes: readonly Shape[];
  /** The way of the arrow keys through its marks. */
  readonly stops: readonly Stop[];
}

/** The sketch as an SVG document, for files and for tests; the page draws the same shapes itself. */
export function sketchToSvg(sketch: Sketch): string {
  const size = `width="${sketch.width}" height="${sketch.height}"`;
  const body = sketch.shapes.map((shape) => `  ${shapeToSvg(shape)}`).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escapeXml(sketch.says)}">\n${body}\n</svg>\n`;
}

/** Text inside markup. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Pixels with one decimal: a picture must not change with the last binary digit. */
function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}

function shapeToSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'line': {
      const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash.join(' ')}"`;
      return `<line x1="${pixel(shape.x1)}" y1="${pixel(shape.y1)}" x2="${pixel(shape.x2)}" y2="${pixel(shape.y2)}" stroke="${shape.stroke}" stroke-width="${shape.width}"${dash}/>`;
    }
    case 'circle':
      return `<circle cx="${pixel(shape.cx)}" cy="${pixel(shape.cy)}" r="${shape.r}" fill="${shape.fill}" stroke="${shape.stroke}" stroke-width="${shape.width}"/>`;
    case 'rect': {
      const stroke = shape.stroke === null ? '' : ` stroke="${shape.stroke}"`;
      return `<rect x="${pixel(shape.x)}" y="${pixel(shape.y)}" width="${pixel(shape.width)}" height="${pixel(shape.height)}" rx="${shape.radius}" fill="${shape.fill}"${stroke}/>`;
    }
    case 'path': {
      const points = shape.points.map(([x, y]) => `${pixel(x)},${pixel(y)}`).join(' ');
      const tag = shape.closed ? 'polygon' : 'polyline';
      const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash.join(' ')}"`;
      return `<${tag} points="${points}" fill="${shape.fill ?? 'none'}" stroke="${shape.stroke ?? 'none'}" stroke-width="${shape.width}" opacity="${shape.opacity ?? 1}"${dash}/>`;
    }
    case 'text':
      return `<text x="${pixel(shape.x)}" y="${pixel(shape.y)}" fill="${shape.fill}" font-size="${shape.size}" font-weight="${shape.bold ? 600 : 400}" font-family="${escapeXml(familyOf('zh'))}" text-anchor="${shape.anchor}" dominant-baseline="central">${escapeXml(shape.text)}</text>`;
  }
}
