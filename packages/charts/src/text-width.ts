/** Width in pixels of a line of text, near enough for layout and rather too wide: signs as the fonts of both languages set them. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += emsOf(sign);
  return Math.ceil(ems * size);
}

const narrow = new Set(".,:;'!|ijl ");
const slim = new Set('frtI()[]/-');
const broad = new Set('mwMW%@');

function emsOf(sign: string): number {
  if (isWide(sign)) return 1;
  if (narrow.has(sign)) return 0.32;
  if (slim.has(sign)) return 0.42;
  if (broad.has(sign)) return 0.94;
  return sign >= 'A' && sign <= 'Z' ? 0.72 : 0.6;
}

/** The text cut with … so that it fits; whole where it fits already. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const sign of text) {
    if (textWidth(`${kept}${sign}…`, size) > width) break;
    kept += sign;
  }
  return `${kept}…`;
}

function isWide(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return code >= 0x2e80 || (code >= 0x2500 && code <= 0x27ff) || (code >= 0x2190 && code <= 0x21ff);
}
