import { type Evidence, type Quantity, quote, type Span } from '@xiangjian/indicators';
import { scanMentions } from '../numerals/scan-mentions.ts';
import { normalisedView } from '../view/normalised-view.ts';

/** A number of a text as it is read wherever it stands, whatever it may count. */
export interface StatedNumber {
  /** As printed, qualifying words included, unit left out. */
  readonly printed: string;
  /** Money is multiplied out to 元. */
  readonly unit: string;
  readonly quantity: Quantity;
  /** The number with its unit. */
  readonly evidence: Evidence;
}

/**
 * Every number of a part of a text, in its order: what a person may point at. Blanks to fill in and counts without a number
 * are left out. The cells of a table that the text draws with tabs are read one by one. Linear.
 */
export function numbersOfText(raw: string, part: Span): StatedNumber[] {
  return cellsOf(raw, part).flatMap((cell) => numbersOfCell(raw, cell));
}

function numbersOfCell(raw: string, cell: Span): StatedNumber[] {
  const view = normalisedView(raw, cell);
  return scanMentions(view.text).flatMap(({ quantity, printed, unit, start, end }) => {
    if (quantity === null) return [];
    const number = view.toRaw(printed);
    const evidence = quote(raw, view.toRaw({ start, end }));
    return [{ printed: raw.slice(number.start, number.end), unit, quantity, evidence }];
  });
}

function cellsOf(raw: string, part: Span): Span[] {
  const cells: Span[] = [];
  let start = part.start;
  for (let at = part.start; at < part.end; at += 1) {
    if (raw.charAt(at) !== '\t') continue;
    cells.push({ start, end: at });
    start = at + 1;
  }
  return [...cells, { start, end: part.end }];
}
