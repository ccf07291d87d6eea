import type { ReferenceNature } from '@xiangjian/indicators';

const natures: readonly (readonly [words: RegExp, nature: ReferenceNature])[] = [
  [/^(?:target|目标|目标值|计划|计划值|规划值|目标\(计划\)值)$/, 'target'],
  [/^(?:standard|标准|标准值|考核标准)$/, 'standard'],
  [
    /^(?:superior|上级|上级数据|上级地区数据|(?:全国|全省|全市|省级|市级)(?:数据|平均)?)$/,
    'superior',
  ],
];

/** What a table calls a reference value; null for another word. */
export function natureOfWords(written: string): ReferenceNature | null {
  const words = written.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return natures.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** A year as a table writes it, 2021 or 2021年; NaN where it is none. */
export function yearOfWords(written: string): number {
  const [, digits] = /^(\d{4})年?度?$/.exec(written.normalize('NFKC').replace(/\s/g, '')) ?? [];
  return Number(digits ?? Number.NaN);
}

/** The last year; null until further notice. */
export function lastYearOfWords(written: string): number | null {
  return /^\s*(?:|至今|长期|现行|now)\s*$/.test(written) ? null : yearOfWords(written);
}

/** One column for both: 2024, 2021-2025, 2021—2025年, 2021年起, 2021年至今. */
export function yearsOfWords(written: string): { from: number; to: number | null } {
  const words = written.normalize('NFKC').replace(/\s/g, '');
  const [, open] = /^(\d{4})年?度?(?:起|以来|至今|-)$/.exec(words) ?? [];
  if (open !== undefined) return { from: Number(open), to: null };
  const [, first, last] = /^(\d{4})年?[-–—~至到]+(\d{4})年?度?$/.exec(words) ?? [];
  if (first !== undefined) return { from: Number(first), to: Number(last) };
  const year = yearOfWords(words);
  return { from: year, to: year };
}

/** A day as a table writes it, as ISO; the words themselves where they are none, so that they are refused by name. */
export function dayOfWords(written: string): string | null {
  const words = written.normalize('NFKC').replace(/\s/g, '');
  if (words === '') return null;
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(words) ?? [];
  if (year === undefined) return words;
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** A value with the unit that stands in a column of its own: 不低于95 and % are 不低于95%. A unit beside the number goes before. */
export function valueWithUnit(value: string, unit: string): string {
  const bare = /\d(?=\s*(?:|及?以上|及?以下|以内|左右)\s*$)/;
  return unit === '' ? value : value.replace(bare, (digit) => `${digit}${unit}`);
}
