import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** A run of text without a wide gap. Units are points; x grows to the right. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A printed line of a page; y grows upwards. */
export interface TextLine {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

interface PlacedText extends Segment {
  readonly y: number;
  readonly size: number;
}

/** A gap wider than a character separates cells; justified lines are never that loose. */
const widestSpace = 1.1;

/** The lines of a page from top to bottom, each from left to right, in whatever order the file draws its characters. */
export function textLines(items: readonly TextItem[], page: number): TextLine[] {
  const placed = items.filter(({ str }) => str.trim() !== '').map(placedText);
  placed.sort((a, b) => b.y - a.y || a.left - b.left);
  const lines: PlacedText[][] = [];
  for (const piece of placed) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (
      line !== undefined &&
      first !== undefined &&
      first.y - piece.y < Math.min(first.size, piece.size) / 2
    ) {
      line.push(piece);
    } else lines.push([piece]);
  }
  return lines.map((pieces) => ({
    page,
    y: pieces[0]?.y ?? 0,
    size: Math.max(...pieces.map(({ size }) => size)),
    segments: segmentsOf(pieces.sort((a, b) => a.left - b.left)),
  }));
}

function placedText({ str, transform, width, height }: TextItem): PlacedText {
  const [, , , , x = 0, y = 0] = transform as number[];
  return { text: str, left: x, right: x + width, y, size: height || 1 };
}

function segmentsOf(pieces: readonly PlacedText[]): Segment[] {
  const segments: Segment[] = [];
  for (const { text, left, right, size } of pieces) {
    const last = segments.at(-1);
    if (last !== undefined && left - last.right < size * widestSpace) {
      const glue = left - last.right > size * 0.2 ? ' ' : '';
      segments[segments.length - 1] = {
        text: last.text + glue + text,
        left: last.left,
        right: Math.max(last.right, right),
      };
    } else segments.push({ text, left, right });
  }
  return segments.map((segment) => ({ ...segment, text: tidied(segment.text) }));
}

/** Without the spaces that PDF programs put between Chinese characters and digits, and with radicals made characters. */
function tidied(text: string): string {
  return text
    .replace(/[\u2e80-\u2fdf]/g, (radical) => radical.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '')
    .trim();
}
