import type { Span } from '@xiangjian/indicators';

/** One word of a text as it is searched for, and where it stands (UTF-16, half-open). */
export interface SearchWord extends Span {
  readonly word: string;
}

const pattern = /(\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)|([a-z]+)|([㐀-鿿])|(\s+)|(.)/giu;

/**
 * Cuts a text into the words that search knows: each Han character, each run of Latin letters, each whole number (1,256 is
 * 1256), and each other sign by its code. Blanks are no words: 1256 件 is found as 1256件, and 125件 is not found in it.
 * Full-width letters and digits count as plain ones.
 */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const match of narrowed(text).matchAll(pattern)) {
    const [whole, number, letters, han, blank, sign] = match;
    if (blank !== undefined) continue;
    const word =
      number?.replace(/[,，]/g, '') ?? letters?.toLowerCase() ?? han ?? codeOf(sign ?? whole);
    words.push({ word, start: match.index, end: match.index + whole.length });
  }
  return words;
}

/** The words of a text as the index takes them: parted by blanks. */
export function spacedWords(text: string): string {
  return searchWords(text)
    .map(({ word }) => word)
    .join(' ');
}

/** Full-width letters and digits as plain ones, unit for unit. */
function narrowed(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** A sign that the index would drop, as letters that it keeps. */
function codeOf(sign: string): string {
  return `u${(sign.codePointAt(0) ?? 0).toString(16)}x`;
}
