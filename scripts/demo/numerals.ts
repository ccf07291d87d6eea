/** How a clerk writes numbers. */
export type Numerals = 'arabic' | 'chinese';

const digits = '零一二三四五六七八九';

/** A number before its unit in Chinese numerals: 两, 二百三十五, 一万二千, 九十八点五. From 0 to below 100 million. */
export function chineseNumber(value: number): string {
  if (value === 2) return '两';
  const whole = Math.floor(value);
  const decimals = String(value).split('.')[1];
  const tail =
    decimals === undefined
      ? ''
      : `点${[...decimals].map((digit) => digits[Number(digit)] ?? '').join('')}`;
  return wholeNumber(whole) + tail;
}

function wholeNumber(value: number): string {
  if (value < 10_000) return section(value);
  const high = section(Math.floor(value / 10_000));
  const low = value % 10_000;
  if (low === 0) return `${high}万`;
  return `${high}万${low < 1000 ? '零' : ''}${section(low)}`;
}

function section(value: number): string {
  if (value === 0) return '零';
  const units = ['千', '百', '十', ''];
  const places = [1000, 100, 10, 1];
  let text = '';
  let gap = false;
  places.forEach((place, index) => {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      gap = text !== '';
      return;
    }
    text += `${gap ? '零' : ''}${digits[digit] ?? ''}${units[index] ?? ''}`;
    gap = false;
  });
  return text.replace(/^一十/, '十');
}
