import { basename } from 'node:path';

/** What a file name says: 520203109-新窑镇-2023.txt. */
export interface FileNameClues {
  /** Nine digits, or null; whether a township bears it is asked of the store. */
  readonly code: string | null;
  /** The first name in it that ends like a township's, or null. */
  readonly name: string | null;
  readonly year: number | null;
}

/** Reads code, name and year out of a file name; each alone may decide where the text is silent. */
export function fileNameClues(fileName: string): FileNameClues {
  const stem = basename(fileName.replaceAll('\\', '/')).replace(/\.[^.]+$/, '');
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(stem)?.[1];
  return {
    code: /(?<!\d)\d{9}(?!\d)/.exec(stem)?.[0] ?? null,
    name: /[\u4e00-\u9fff]{1,15}?(?:镇|乡|街道|苏木)/.exec(stem)?.[0] ?? null,
    year: year === undefined ? null : Number(year),
  };
}
