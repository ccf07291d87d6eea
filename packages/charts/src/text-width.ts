/** Width in pixels of a line of text, near enough for layout: a Han character is one em, other signs a little over half. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += isWide(sign) ? 1 : sign === '.' || sign === ' ' ? 0.32 : 0.6;
  return Math.ceil(ems * size);
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
  return code >= 0x2e80 || (code >= 0x2500 && code <= 0x27ff);
}
