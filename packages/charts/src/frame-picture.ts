import type { Language } from '@xiangjian/indicators';
import { escapeXml } from './sketch.ts';
import { familyOf, type Palette } from './theme.ts';
import { wrapText } from './wrap-text.ts';

/** What stands around a picture that leaves the page. */
export interface PictureFrame {
  /** The finding. */
  readonly title: string;
  /** What is shown: indicator, unit, year, peers, n. */
  readonly summary: string;
  /** What those mean who are not in the picture; nothing when left out. */
  readonly missing?: string;
  /** Where the figures come from, and in which state. */
  readonly source: string;
  /** Written across the picture: who was sent it, and when. */
  readonly mark?: string;
  /** Of its words, for the fonts; Chinese when left out. */
  readonly language?: Language;
}

const side = 24;
const titleLine = 24;
const smallLine = 18;

/**
 * A drawing with its title above and its source below, as one SVG document: so that a picture pasted into a report still says
 * what it shows. `svg` is the drawing of `width` × `height` pixels.
 */
export function framePicture(
  drawing: { readonly svg: string; readonly width: number; readonly height: number },
  frame: PictureFrame,
  palette: Palette,
): string {
  const room = drawing.width - 16;
  const title = wrapText(frame.title, 16, room);
  const summary = wrapText(frame.summary, 12, room);
  const source = [frame.missing ?? '', frame.source].flatMap((text) =>
    text === '' ? [] : wrapText(text, 12, room),
  );
  const head = side + title.length * titleLine + summary.length * smallLine + 8;
  const foot = head + drawing.height + 8;
  const width = drawing.width + 2 * side;
  const height = foot + source.length * smallLine + side;
  const left = side + 8;
  const family = familyOf(frame.language ?? 'zh');
  const textLine = textLines(family);
  const lines = [
    ...title.map((text, at) =>
      textLine(text, left, side + (at + 0.5) * titleLine, 16, palette.ink, true),
    ),
    ...summary.map((text, at) =>
      textLine(
        text,
        left,
        side + title.length * titleLine + (at + 0.5) * smallLine,
        12,
        palette.inkSecond,
        false,
      ),
    ),
    ...source.map((text, at) =>
      textLine(text, left, foot + (at + 0.5) * smallLine, 12, palette.inkThird, false),
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.card}"/>`,
    ...lines,
    `<g transform="translate(${side} ${head})">`,
    drawing.svg,
    '</g>',
    ...(frame.mark === undefined ? [] : marksOver(frame.mark, { width, height, family }, palette)),
    '</svg>',
    '',
  ].join('\n');
}

/** A text across a picture, again and again, so that no part of it stands without. */
function marksOver(
  text: string,
  {
    width,
    height,
    family,
  }: { readonly width: number; readonly height: number; readonly family: string },
  palette: Palette,
): string[] {
  const marks: string[] = [];
  for (let y = 90; y < height; y += 160) {
    for (let x = 30; x < width; x += 330) {
      const look = `font-family="${family}" font-size="15" fill="${palette.inkThird}" fill-opacity="0.3"`;
      marks.push(
        `<text x="${x}" y="${y}" transform="rotate(-20 ${x} ${y})" ${look}>${escapeXml(text)}</text>`,
      );
    }
  }
  return marks;
}

function textLines(family: string) {
  return (
    text: string,
    x: number,
    y: number,
    size: number,
    fill: string,
    bold: boolean,
  ): string => {
    const look = `font-family="${family}" font-size="${size}" font-weight="${bold ? 600 : 400}" fill="${fill}"`;
    return `<text x="${x}" y="${y}" dominant-baseline="central" ${look}>${escapeXml(text)}</text>`;
  };
}
