import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns a text takes on a terminal: two for a Chinese character, one for a Latin letter. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** The beginning of a text that fits into so many columns, with … where something was cut off. */
export function fitted(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
