import type { Mention } from '../numerals/mention.ts';
import type { PlacedMention } from './reading.ts';

/**
 * Whether the last of these numbers is the last part of a whole, so that what follows speaks of the whole again: the parts
 * since 其中 add up to the number before it, or the last is of the others (婚姻27起、邻里31起、其他13起,成功69起).
 */
export function closesBreakdown(mentions: readonly PlacedMention[]): boolean {
  const last = mentions.at(-1);
  if (last === undefined || !last.circumstances.part) return false;
  if (/(?:其他|其它|其余)[^,;#]{0,6}$/.test(last.left)) return true;
  const { count, sum, whole } = partsAtEnd(mentions);
  return count > 1 && whole === sum;
}

/**
 * Whether a number is the last part of a whole whatever its name: with the parts since 其中 it adds up to the number before
 * them (公开305条,其中微博公开180条,另在公告栏张贴公开125条).
 */
export function completesBreakdown(
  mentions: readonly PlacedMention[],
  { quantity }: Pick<Mention, 'quantity'>,
): boolean {
  const { count, sum, whole } = partsAtEnd(mentions);
  return count > 0 && quantity?.qualifier === 'exact' && whole === sum + quantity.lower;
}

/** The parts at the end of a list of numbers, and the exact whole before them in their sentence. */
function partsAtEnd(mentions: readonly PlacedMention[]): {
  readonly count: number;
  readonly sum: number;
  readonly whole: number;
} {
  let sum = 0;
  let index = mentions.length - 1;
  for (; mentions[index]?.circumstances.part === true; index -= 1) sum += exactly(mentions[index]);
  const whole = mentions[index];
  const isOfOneSentence =
    whole?.circumstances.sentence.start === mentions.at(-1)?.circumstances.sentence.start;
  return {
    count: mentions.length - 1 - index,
    sum,
    whole: isOfOneSentence ? exactly(whole) : Number.NaN,
  };
}

/** The value of a number that is exact; nothing adds up with one that is not. */
function exactly(placed: PlacedMention | undefined): number {
  const quantity = placed?.mention.quantity;
  return quantity?.qualifier === 'exact' ? quantity.lower : Number.NaN;
}
