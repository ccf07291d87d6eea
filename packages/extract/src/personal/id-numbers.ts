import type { PersonalSpan } from './personal-span.ts';

/** Provinces and the regions beyond them, as the number begins. */
const region = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\\d{4}';
const day = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const bound = { before: '(?<![0-9A-Za-z●])', after: '(?![0-9A-Za-z●])' };
const named = '(?<=身份证(?:件)?(?:号码?)?(?:为|是)?[：:（(]?\\s?|身份号码(?:为|是)?[：:]?\\s?)';

const today = new RegExp(
  `${bound.before}${region}(?:18|19|20)\\d\\d${day}\\d{3}[\\dXx]${bound.after}`,
  'g',
);
/** Of before 1999, without century and check digit; also a number that is called one and is mistyped. */
const called = new RegExp(
  `${named}(?:${region}\\d\\d${day}\\d{3}|\\d{17}[\\dXx])${bound.after}`,
  'g',
);
/** The county that issued the number stays to be read. */
const shown = 6;

/** Numbers of identity cards: those whose check digit holds, and whatever is called one. */
export function idNumbers(text: string): PersonalSpan[] {
  const checked = [...text.matchAll(today)].filter(([number]) => holds(number));
  return [...checked, ...text.matchAll(called)].map((match) => ({
    kind: 'id_number',
    start: match.index + shown,
    end: match.index + match[0].length,
  }));
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the last place makes the weighted sum of the others whole. */
function holds(number: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}
