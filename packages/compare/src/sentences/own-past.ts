import { type Cell, exactQuantity, type Indicator } from '@xiangjian/indicators';
import type { Jump } from '../jump.ts';
import type { UnitSlip } from '../unit-slip.ts';
import { type Sentence, withUnit } from './words.ts';

/** More than three times, or less than a third, of the year before. */
export function jumpSentence(
  entry: Indicator,
  year: number,
  { then, now, jump }: { readonly then: Cell; readonly now: Cell; readonly jump: Jump },
): Sentence {
  const [before, after] = [withUnit(entry, then), withUnit(entry, now)];
  const word =
    jump === 'rise'
      ? { zh: '超过上年的3倍', en: 'more than three times' }
      : { zh: '不到上年的三分之一', en: 'less than a third' };
  return {
    zh: `“${entry.labelZh}”由${year - 1}年的${before.zh}变为${year}年的${after.zh}，${word.zh}，提请核实。`,
    en: `“${entry.labelEn}” went from ${before.en} in ${year - 1} to ${after.en} in ${year}, ${word.en}; please check.`,
  };
}

/** About a thousand or ten thousand times the usual number of the years before, or that part of it. */
export function unitSlipSentence(
  entry: Indicator,
  year: number,
  now: Cell,
  { factor, direction, usual }: UnitSlip,
): Sentence {
  const after = withUnit(entry, now);
  const before = withUnit(entry, { ...exactQuantity(usual), status: 'reported' });
  const times = factor === 10_000 ? { zh: '万', en: 'ten thousand' } : { zh: '千', en: 'thousand' };
  const word =
    direction === 'less'
      ? { zh: `约为其${times.zh}分之一`, en: `about one ${times.en}th of it` }
      : { zh: `约为其${times.zh}倍`, en: `about ${times.en} times as much` };
  return {
    zh: `“${entry.labelZh}”往年通常为${before.zh}，${year}年为${after.zh}，${word.zh}，是否漏写或多写“${times.zh}”，提请核实。`,
    en: `“${entry.labelEn}” is usually ${before.en}, and ${after.en} in ${year}, ${word.en}: a unit may be missing or doubled; please check.`,
  };
}
