import { type Database, divisionByCode } from '@xiangjian/store';
import { townshipFinder } from '../ledgers/find-township.ts';

const everywhere = /^(?:|全国|不限|处处适用|所有地区)$/;
const whole: readonly (readonly [words: RegExp, digits: number])[] = [
  [/^(?:全|本)省$/, 2],
  [/^(?:全|本)(?:市|州)$/, 4],
  [/^(?:全|本)(?:县|区|特区)$/, 6],
];

/**
 * The code that a table means by an area: a code, 全国 or nothing, 全县, the name of the area that is looked at or of one above
 * it, or of a township in it in that year. Null where it names none, with the nearest name.
 */
export function referenceArea(
  database: Database,
  written: string,
  area: string,
  year: number,
): { readonly code: string } | { readonly hint: string | null } {
  const words = written.normalize('NFKC').replace(/\s/g, '');
  if (everywhere.test(words)) return { code: '' };
  if (/^\d+$/.test(words)) {
    // Statistics writes twelve digits, zeros behind.
    const code = words.length === 12 ? shortCode(words) : words;
    return divisionByCode(database, code) === null ? { hint: null } : { code };
  }
  const above = [2, 4, 6].filter((digits) => digits <= area.length);
  for (const digits of above) {
    const code = area.slice(0, digits);
    const isMeant =
      divisionByCode(database, code)?.name === words ||
      whole.some(([pattern, length]) => length === digits && pattern.test(words));
    if (isMeant) return { code };
  }
  const found = townshipFinder(database, area)(written, [], year);
  return 'code' in found ? { code: found.code } : { hint: found.hint };
}

function shortCode(code: string): string {
  const [, digits = code] = /^(\d{2}|\d{4}|\d{6}|\d{9})0*$/.exec(code) ?? [];
  return digits;
}
