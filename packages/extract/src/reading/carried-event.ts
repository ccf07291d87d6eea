import type { Span } from '@xiangjian/indicators';
import { type TimeCue, timeCues } from './time-cue.ts';

/** How a sentence begins that goes on telling of the day before it: 此次活动…, 现场…, 共发放…, 该镇采取…. */
const goesOn =
  /^(?:此次|本次|该次|活动|现场|期间|其间|当场|共(?=发|派|散|解|接|受|悬|展|计)|该[镇乡街]|通过设|采取)/;

/**
 * The word of time that a sentence takes over from the one before it in its paragraph: what was told of one day or one
 * event (12月4日,镇政府开展宣传活动。共发放资料800份。) is still told of it, unless the sentence has a time of its own.
 */
export function carriedEvent(
  text: string,
  sentence: Span,
  before: Span | undefined,
  own: readonly TimeCue[],
  reportYear: number | null,
): TimeCue[] {
  const words = text.slice(sentence.start, sentence.end);
  const isNext = before !== undefined && before.end + 1 === sentence.start;
  if (!isNext || text.charAt(before.end) === '\n' || own.length > 0 || !goesOn.test(words))
    return [];
  const told = timeCues(text.slice(before.start, before.end), reportYear);
  const isOfOneEvent =
    told.some(({ kind }) => kind === 'event') &&
    told.every(({ kind, end }) => kind === 'event' || (kind === 'current' && end <= 8));
  return isOfOneEvent ? [{ at: 0, end: 0, kind: 'event' }] : [];
}
