import {
  about,
  atLeast,
  atMost,
  exactQuantity,
  moreThanStated,
  type Quantity,
} from '@xiangjian/indicators';

/** The words that stand around a number and say how firmly it is stated. */
export interface Firmness {
  /** Word before: 约, 近, 超 … */
  readonly before: string;
  /** 余, 多 inside the number. */
  readonly more: boolean;
  /** Word after: 以上, 左右 … */
  readonly after: string;
}

const roughly = new Set(['约', '大约', '大概', '将近约', '左右', '上下']);
const nearly = new Set(['不超过', '近', '将近', '接近', '不足', '不到', '以下', '以内']);
const atLeastWords = new Set([
  '超',
  '超过',
  '逾',
  '突破',
  '不少于',
  '不下于',
  '不下',
  '至少',
  '不低于',
  '高于',
  '以上',
  '之多',
  '有余',
]);

/** The quantity of a stated number under its qualifying words, by the convention of the product. */
export function qualify(value: number, firmness: Firmness): Quantity {
  const near = nearly.has(firmness.before) || nearly.has(firmness.after);
  if (roughly.has(firmness.before) || roughly.has(firmness.after) || (near && firmness.more)) {
    return about(value);
  }
  if (near) return atMost(value);
  if (atLeastWords.has(firmness.before) || atLeastWords.has(firmness.after)) {
    return atLeast(value);
  }
  if (firmness.more) return moreThanStated(value);
  return exactQuantity(value, value === 0 ? 'zero' : 'exact');
}

const guards: Readonly<Record<string, RegExp>> = {
  约: /[公合预签履违条制节契规邀相盟租续]$|[规乡]民$/,
  近: /[附最邻相接亲靠临远]$/,
  超: /[赶反高]$/,
};

const wordsBefore = [
  '不超过',
  '不少于',
  '不下于',
  '不下',
  '不低于',
  '超过了',
  '突破了',
  '大约',
  '大概',
  '将近',
  '接近',
  '超过',
  '突破',
  '至少',
  '不足',
  '不到',
  '约',
  '近',
  '超',
  '逾',
];

/** The qualifying word that ends at a place, or ''. */
export function wordBefore(text: string, at: number): string {
  for (const word of wordsBefore) {
    if (!text.endsWith(word, at)) continue;
    const guard = guards[word];
    if (guard?.test(text.slice(Math.max(0, at - word.length - 2), at - word.length))) continue;
    return word;
  }
  return '';
}

/** The word without 了. */
export function plainWord(word: string): string {
  return word.replace('了', '');
}

const wordsAfter = ['以上', '以下', '以内', '左右', '上下', '之多', '有余'];

/** The qualifying word that begins at a place, or ''. */
export function wordAfter(text: string, at: number): string {
  return wordsAfter.find((word) => text.startsWith(word, at)) ?? '';
}
