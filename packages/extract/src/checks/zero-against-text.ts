import { indicatorById, type ObservedIndicatorId } from '@xiangjian/indicators';
import type { TextCheck } from './check.ts';
import { firstOfEach, isBareZero, type RivalPair, rivalsIn } from './rivals.ts';
import { inWords } from './stated.ts';

/** 败诉 and 被纠错 are one indicator: none of the one is not none of the other. */
const twoThingsInOne: ReadonlySet<ObservedIndicatorId> = new Set(['litigation_lost']);

/** A zero said in words or in a table, while another place of the report counts some of it, be it as a part. */
export const zeroAgainstText: TextCheck = {
  name: 'zero_against_text',
  severity: 'ask',
  find: ({ observations }) => firstOfEach(rivalsIn(observations).filter(isZeroAgainst)).map(found),
  zh: '{labelZh}在文中一处写“{zero}”，另一处写“{positive}”',
  en: '{labelEn} is said to be none in one place, and {positiveEn} in another',
};

function isZeroAgainst({ headline, other }: RivalPair): boolean {
  if (twoThingsInOne.has(other.indicator)) return false;
  return isBareZero(headline) || isBareZero(other);
}

function found({ headline, other }: RivalPair) {
  const { labelZh, labelEn } = indicatorById(other.indicator);
  const [zero, positive] = isBareZero(headline) ? [headline, other] : [other, headline];
  return {
    indicators: [other.indicator],
    words: {
      labelZh,
      labelEn,
      zero: zero.evidence.text,
      positive: positive.evidence.text,
      positiveEn: inWords(positive.indicator, positive, 'en'),
    },
  };
}
