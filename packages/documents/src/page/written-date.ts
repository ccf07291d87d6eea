const numerals = '〇一二三四五六七八九';
const western = /((?:19|20)\d{2})\s*[-–—/.年]\s*(\d{1,2})\s*[-–—/.月]\s*(\d{1,2})(?!\d)/;
const chinese =
  /([〇一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;

/** A value with a date in it is short; what is longer is no value. */
const longestValue = 200;

/**
 * The first date in a text as an ISO date, in the forms pages write it: 2024年3月21日, 2024-03-21 11:34, 2024/3/21,
 * 2024- 03- 21, full-width, 二〇二四年一月十日. Null where there is none, or none that the calendar knows.
 */
export function writtenDate(text: string): string | null {
  const folded = text
    .slice(0, longestValue)
    .normalize('NFKC')
    .replace(/[○◯零Oo0](?=[〇一二三四五六七八九○◯零Oo0]*年)/g, (zero) =>
      zero === '0' ? zero : '〇',
    );
  const digits = western.exec(folded);
  const words = chinese.exec(folded);
  if (digits !== null && (words === null || digits.index < words.index)) {
    return isoDate(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  }
  if (words === null) return null;
  const [, year = '', month = '', day = ''] = words;
  return isoDate(
    Number([...year].map((digit) => numerals.indexOf(digit)).join('')),
    upToNinetyNine(month),
    upToNinetyNine(day),
  );
}

function upToNinetyNine(written: string): number {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['0', written];
  const count = tens === '' ? 1 : Math.max(0, numerals.indexOf(tens ?? ''));
  return count * 10 + Math.max(0, numerals.indexOf(ones || '〇'));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
