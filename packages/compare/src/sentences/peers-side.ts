import type { PeersAnswer, Yardstick } from '../answers/peers.ts';
import { nothing, type Sentence } from './words.ts';

/** Where a value lies against its yardstick. */
interface SideFacts {
  readonly yardstick: Yardstick | null;
  readonly side: PeersAnswer['side'];
  readonly chance: PeersAnswer['chance'];
  readonly is_reached: PeersAnswer['is_reached'];
}

const names: Readonly<Record<Yardstick['how'], Sentence>> = {
  median: { zh: '中位数', en: 'the median' },
  pooled: { zh: '汇总率', en: 'the rate of the county' },
  mean: { zh: '平均值', en: 'the mean of the county' },
  target: { zh: '目标值', en: 'the target' },
};

/** On which side of the yardstick, whether a target is reached, and whether chance alone can have done it. */
export function sideClause({ yardstick, side, chance, is_reached }: SideFacts): Sentence {
  if (yardstick === null || side === null) return nothing;
  const name = names[yardstick.how];
  const place = is_reached === null ? sideWords(side, name) : reachedWords(is_reached);
  const hedge = chanceWords(chance);
  return { zh: `${place.zh}${hedge.zh}`, en: `${place.en}${hedge.en}` };
}

function sideWords(side: NonNullable<PeersAnswer['side']>, { zh, en }: Sentence): Sentence {
  switch (side) {
    case 'above':
      return { zh: `高于${zh}`, en: `above ${en}` };
    case 'below':
      return { zh: `低于${zh}`, en: `below ${en}` };
    case 'equal':
      return { zh: `等于${zh}`, en: `equal to ${en}` };
    case 'undecided':
      return {
        zh: `原文不是确数，与${zh}的高低不能判定`,
        en: `the wording leaves open on which side of ${en}`,
      };
  }
}

function reachedWords(isReached: boolean): Sentence {
  return isReached
    ? { zh: '按写明的数达到目标值', en: 'the stated number reaches the target' }
    : { zh: '按写明的数未达到目标值', en: 'the stated number falls short of the target' };
}

function chanceWords(chance: PeersAnswer['chance']): Sentence {
  switch (chance) {
    case 'beyond_998':
      return { zh: '，超出随机波动（99.8%）', en: ', beyond chance (99.8%)' };
    case 'beyond_95':
      return { zh: '，超出随机波动（95%）', en: ', beyond chance (95%)' };
    case 'within':
      return { zh: '，相差在随机波动范围内', en: ', a difference within chance' };
    case 'untold':
      return nothing;
  }
}
