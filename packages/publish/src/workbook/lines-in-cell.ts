/** Height of a line of 11 points. */
const lineHeight = 15;

/** Digits that the text takes: a Chinese sign takes two places. */
export function placesOf(text: string): number {
  let places = 0;
  for (const sign of text) places += sign > '\u2e7f' ? 2 : 1;
  return places;
}

/**
 * Height in points of a row whose texts go on below within these widths. It is written down, because LibreOffice and WPS
 * do not find it themselves in a file that was not made by an office program.
 */
export function heightOfRow(
  cells: readonly { readonly text: string; readonly width: number }[],
): number {
  const lines = cells.map(({ text, width }) => Math.ceil(placesOf(text) / Math.max(2, width - 2)));
  return lineHeight * Math.max(1, ...lines);
}
