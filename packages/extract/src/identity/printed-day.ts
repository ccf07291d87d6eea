/** Sources of patterns for a month, a day and a year as reports write them; each holds one group, the year may be left out. */
export const monthPattern = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])';
export const dayPattern = '(\\d{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';
export const yearPattern = '(?:((?:19|20)\\d\\d|[一二][〇零○][〇零○一二三四五六七八九]{2})年)?';

/** The ISO date of a day, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How many days a month has. */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A number as printed: 11, 十一, 三十, 二〇二三. */
export function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const digits = [...words.replace(/[○零]/g, '〇')].map((one) =>
    '〇一二三四五六七八九'.indexOf(one),
  );
  if (!words.includes('十')) return Number(digits.join(''));
  const tens = words.startsWith('十') ? 1 : (digits[0] ?? 0);
  const units = words.endsWith('十') ? 0 : (digits.at(-1) ?? 0);
  return tens * 10 + units;
}
