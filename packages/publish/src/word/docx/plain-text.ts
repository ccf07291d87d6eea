// The controls, halves of pairs and non-characters that XML 1.0 cannot hold; \t, \n and \r are made blanks.
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as a document may hold it: without signs that XML forbids, on one line. */
export function plainText(text: string): string {
  return text.replace(unwritable, '').replace(/[\t\n\r\u2028\u2029]+/g, ' ');
}
