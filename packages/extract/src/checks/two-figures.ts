import { indicatorById } from '@xiangjian/indicators';
import type { TextCheck } from './check.ts';
import { firstOfEach, isBareZero, isUnitApart, type RivalPair, rivalsIn } from './rivals.ts';
import { inWords } from './stated.ts';

/**
 * Two figures of the year under one indicator that cannot both be the whole. The one in the results chapter fills the cell;
 * the other may be a part that is not called one, so this is a note.
 */
export const twoFigures: TextCheck = {
  name: 'two_figures',
  severity: 'note',
  find: ({ observations }) => firstOfEach(rivalsIn(observations).filter(isPlain)).map(bothWords),
  zh: '{labelZh}在文中有两处数字：采用“{taken}”，另一处写“{other}”',
  en: '{labelEn} has two figures: {takenEn} is used, {otherEn} is not',
};

/** The words of a question that shows both places. */
export function bothWords({ headline, other }: RivalPair) {
  const { labelZh, labelEn } = indicatorById(other.indicator);
  return {
    indicators: [other.indicator],
    words: {
      labelZh,
      labelEn,
      taken: headline.evidence.text,
      other: other.evidence.text,
      takenEn: inWords(headline.indicator, headline, 'en'),
      otherEn: inWords(other.indicator, other, 'en'),
    },
  };
}

/** Neither a zero in words nor a lost 万: these have questions of their own. */
function isPlain(pair: RivalPair): boolean {
  const { headline, other } = pair;
  if (isBareZero(headline) || isBareZero(other) || isUnitApart(pair)) return false;
  return headline.unit === other.unit && other.scope === 'township';
}
