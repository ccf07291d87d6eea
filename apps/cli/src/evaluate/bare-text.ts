const wide = '，：；（）％．０１２３４５６７８９';
const narrow = ',:;()%.0123456789';
const narrowOf = new Map([...wide].map((character, index) => [character, narrow[index] ?? '']));

/** A text without blanks and with narrow punctuation and digits, so that quotes of two readers can be compared. */
export function bareText(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/[，：；（）％．０-９]/g, (one) => narrowOf.get(one) ?? one);
}
