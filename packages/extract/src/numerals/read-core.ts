import { between, type Quantity, withoutNoise } from '@xiangjian/indicators';
import { chineseInteger } from './chinese-integer.ts';

/** A number without its qualifying words and unit. */
export interface Core {
  readonly end: number;
  /** Null where only a range is stated. */
  readonly value: number | null;
  readonly range: Quantity | null;
  readonly more: boolean;
  readonly percent: boolean;
  readonly chinese: boolean;
}

const scale: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  亿: 1e8,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  百亿: 1e10,
  千亿: 1e11,
  十亿: 1e9,
  万亿: 1e12,
};
const arabic = /(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,6})?/y;
const multiplier = /(?:[十百千]?[万亿]|万亿|[百千])(?!分)/y;
const chinese = /[廿卅〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟万亿]{1,12}/y;
const chineseDecimal = /点[〇零一二三四五六七八九]{1,4}/y;
const several = /[数几](十万|百万|千万|十|百|千|万|亿)/y;
const teens = /(?:([二三四五六七八九])?十几)(万)?/y;
const adjacent =
  /([一二两三四五六七八九])([二三四五六七八九])(十|百|千|万)?(万|亿)?(?![〇零一二三四五六七八九十百千点])/y;
const tenth = /成(半)?(?![立功员为都果效长熟年分交本绩就品])/y;

/** The number that begins at a place: digits or Chinese numerals, 百分之, 成, 数十, 十几, 两三百; null when there is none. */
export function readCore(text: string, at: number): Core | null {
  if (text.startsWith('百分之', at)) return percentWords(text, at + 3);
  return rangeOfWords(text, at) ?? plainNumber(text, at);
}

function percentWords(text: string, at: number): Core | null {
  if (text.charAt(at) === '百') return core(at + 1, 100, { percent: true, chinese: true });
  const number = plainNumber(text, at);
  if (number === null || number.value === null) return null;
  return { ...number, percent: true };
}

function rangeOfWords(text: string, at: number): Core | null {
  const many = matchAt(several, text, at);
  if (many?.[1] !== undefined) {
    const place = scale[many[1]] ?? 1;
    const upper = place >= 100 ? place * 10 - 1 : place * 9;
    return range(at + many[0].length, between(place * 2, upper));
  }
  const some = matchAt(teens, text, at);
  if (some !== null) {
    const tens = (some[1] === undefined ? 1 : (chineseInteger(some[1]) ?? 1)) * 10;
    const times = some[2] === undefined ? 1 : 1e4;
    return range(at + some[0].length, between((tens + 1) * times, (tens + 9) * times));
  }
  const pair = matchAt(adjacent, text, at);
  if (pair?.[1] === undefined || pair[2] === undefined) return null;
  const low = chineseInteger(pair[1]) ?? 0;
  const high = chineseInteger(pair[2]) ?? 0;
  if (high <= low) return null;
  const place = (scale[pair[3] ?? ''] ?? 1) * (scale[pair[4] ?? ''] ?? 1);
  return range(at + pair[0].length, between(low * place, high * place));
}

function plainNumber(text: string, at: number): Core | null {
  const digits = matchAt(arabic, text, at);
  if (digits !== null) return arabicNumber(text, at + digits[0].length, digits[0]);
  const words = matchAt(chinese, text, at);
  if (words === null) return null;
  let end = at + words[0].length;
  let value = chineseInteger(words[0]);
  if (value === null) return null;
  const decimals = matchAt(chineseDecimal, text, end);
  if (decimals !== null) {
    value += fraction(decimals[0]);
    end += decimals[0].length;
    const times = matchAt(multiplier, text, end);
    if (times !== null) {
      value *= scale[times[0]] ?? 1;
      end += times[0].length;
    }
  }
  return withTail(text, end, value, true);
}

function arabicNumber(text: string, end: number, digits: string): Core {
  const value = Number(digits.replaceAll(',', ''));
  return withTail(text, end, value, false);
}

/** Multipliers, 余 and 多, %, 成 behind the digits. */
function withTail(text: string, from: number, stated: number, isChinese: boolean): Core {
  let end = from;
  let value = stated;
  const first = isChinese ? null : matchAt(multiplier, text, end);
  if (first !== null) {
    value *= scale[first[0]] ?? 1;
    end += first[0].length;
  }
  const more =
    /[余多来]/.test(text.charAt(end)) &&
    !/[样种元方于自]/.test(text.charAt(end + 1).replace('元', ''));
  if (more) {
    end += 1;
    const second = matchAt(multiplier, text, end);
    if (second !== null) {
      value *= scale[second[0]] ?? 1;
      end += second[0].length;
    }
  }
  value = withoutNoise(value);
  if (text.charAt(end) === '%')
    return core(end + 1, value, { more, percent: true, chinese: isChinese });
  const tenths = value <= 10 ? matchAt(tenth, text, end) : null;
  if (tenths !== null) {
    const percent = value * 10 + (tenths[1] === undefined ? 0 : 5);
    return core(end + tenths[0].length, percent, { more, percent: true, chinese: isChinese });
  }
  return core(end, value, { more, chinese: isChinese });
}

function fraction(words: string): number {
  let value = 0;
  let place = 0.1;
  for (const word of words.slice(1)) {
    value += (chineseInteger(word) ?? 0) * place;
    place /= 10;
  }
  return withoutNoise(value);
}

function core(end: number, value: number, more: Partial<Core> = {}): Core {
  return { end, value, range: null, more: false, percent: false, chinese: false, ...more };
}

function range(end: number, quantity: Quantity): Core {
  return { end, value: null, range: quantity, more: false, percent: false, chinese: true };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
