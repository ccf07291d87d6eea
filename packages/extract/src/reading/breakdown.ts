import type { PlacedMention } from './reading.ts';

/**
 * Whether the last of these numbers is the last part of a whole, so that what follows speaks of the whole again: the parts
 * since 其中 add up to the number before it, or the last is of the others (婚姻27起、邻里31起、其他13起,成功69起).
 */
export function closesBreakdown(mentions: readonly PlacedMention[]): boolean {
  const last = mentions.at(-1);
  if (last === undefined || !last.circumstances.part) return false;
  if (/(?:其他|其它|其余)[^,;#]{0,6}$/.test(last.left)) return true;
  let sum = 0;
  let index = mentions.length - 1;
  for (; mentions[index]?.circumstances.part === true; index -= 1) sum += exactly(mentions[index]);
  const whole = mentions[index];
  const isOfOneSentence = whole?.circumstances.sentence.start === last.circumstances.sentence.start;
  return isOfOneSentence && index < mentions.length - 2 && exactly(whole) === sum;
}

/** The value of a number that is exact; nothing adds up with one that is not. */
function exactly(placed: PlacedMention | undefined): number {
  const quantity = placed?.mention.quantity;
  return quantity?.qualifier === 'exact' ? quantity.lower : Number.NaN;
}
