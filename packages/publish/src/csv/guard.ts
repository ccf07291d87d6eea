/** What a spreadsheet takes for the start of a formula, full-width forms included, also behind blanks. */
const formulaStart = /^[\t\r]|^\s*[=+\-@|＝＋－＠]/;

/** A plain negative number does no harm and stays a number. */
const negativeNumber = /^-\d+(\.\d+)?$/;

/** Digits, Latin letters and Han characters, with which most texts begin, start no formula. */
function isHarmless(first: number): boolean {
  return (
    (first >= 0x4e00 && first <= 0x9fff) ||
    (first >= 0x30 && first <= 0x39) ||
    (first >= 0x61 && first <= 0x7a) ||
    (first >= 0x41 && first <= 0x5a)
  );
}

/**
 * Text that no spreadsheet will run: an apostrophe goes before whatever looks like a formula.
 * Source: OWASP, CSV injection.
 */
export function guardText(text: string): string {
  if (isHarmless(text.charCodeAt(0))) return text;
  return formulaStart.test(text) && !negativeNumber.test(text) ? `'${text}` : text;
}
