/** What a spreadsheet takes for the start of a formula, full-width forms included, also behind blanks. */
const formulaStart = /^[\t\r]|^\s*[=+\-@|＝＋－＠]/;

/** A plain negative number does no harm and stays a number. */
const negativeNumber = /^-\d+(\.\d+)?$/;

/**
 * Text that no spreadsheet will run: an apostrophe goes before whatever looks like a formula.
 * Source: OWASP, CSV injection.
 */
export function guardText(text: string): string {
  return formulaStart.test(text) && !negativeNumber.test(text) ? `'${text}` : text;
}
