const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const places: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The value of a Chinese integer: 一千二百零三, 三千五 (3,500), 二〇二三 (digit by digit), 一亿三千万, 二万亿.
 * Null when the characters do not form a number.
 */
export function chineseInteger(written: string): number | null {
  const text = written.replaceAll('廿', '二十').replaceAll('卅', '三十');
  if (text === '') return null;
  const hasPlace = [...text].some((character) => character in places || character in myriads);
  if (!hasPlace) return digitByDigit(text);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastPlace = 0;
  // Places fall from left to right between two 万: 十百 is no number.
  let above = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const value = digits[character];
    const place = places[character];
    const myriad = myriads[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      if (value === 0) lastPlace = 0;
    } else if (place !== undefined) {
      if (place >= above) return null;
      // 十二 and 一万零十二: a place without a digit of its own stands for one.
      section += (digit === null || digit === 0 ? 1 : digit) * place;
      digit = null;
      lastPlace = place;
      above = place;
    } else if (myriad !== undefined) {
      const below = section + (digit ?? 0);
      // 万余份: the place alone stands for one.
      const counted = below === 0 && total === 0 ? 1 : below;
      total = myriad === 1e8 ? (total + counted) * myriad : total + counted * myriad;
      section = 0;
      digit = null;
      lastPlace = myriad;
      above = Number.POSITIVE_INFINITY;
    } else {
      return null;
    }
  }
  if (digit === null || digit === 0) return total + section;
  // 三千五 is 3,500 and 一万二 12,000, but 一千零五 is 1,005.
  return total + section + digit * (lastPlace >= 100 ? lastPlace / 10 : 1);
}

function digitByDigit(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = digits[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return [...text].length > 1 && [...text].length < 4 ? null : value;
}
