import { type AnsweredCell, type Indicator, printNumber } from '@xiangjian/indicators';
import type { Among, PeerRow, PeersAnswer } from '../answers/peers.ts';
import type { ComparedYear } from '../compared-year.ts';
import type { NearTownship } from '../peers/nearest-townships.ts';
import { fewestPeers } from '../statistics/quantiles.ts';
import { counted, nothing, type Sentence, sentenceOf, withUnit } from './words.ts';

/** What the finding about a township and its peers is made of. */
export interface PeersFacts {
  readonly entry: Indicator;
  readonly current: ComparedYear;
  readonly own: AnsweredCell;
  readonly among: Among;
  readonly rows: readonly PeerRow[];
  readonly median: PeersAnswer['median'];
  readonly side: PeersAnswer['side'];
}

const who: Readonly<Record<Among, Sentence>> = {
  all: { zh: '同县其他乡镇', en: 'other townships of the county' },
  kind: { zh: '同县同类型乡镇', en: 'townships of its kind in the county' },
  nearest: { zh: '结构最相近的乡镇', en: 'townships nearest by structure' },
  list: { zh: '自选的乡镇', en: 'townships of the list' },
  past: { zh: '本乡镇往年', en: 'its own earlier years' },
};

const sides: Readonly<Record<NonNullable<PeersAnswer['side']>, Sentence>> = {
  above: { zh: '高于中位数', en: 'above the median' },
  below: { zh: '低于中位数', en: 'below the median' },
  equal: { zh: '等于中位数', en: 'equal to the median' },
  undecided: {
    zh: '原文不是确数，与中位数的高低不能判定',
    en: 'the wording leaves open on which side of the median',
  },
};

/** The township's own value, its peers' median and on which side it lies; described, not judged. */
export function peersFinding(facts: PeersFacts): Sentence {
  return sentenceOf([ownValue(facts), median(facts), side(facts), notMutual(facts)]);
}

/** Why a township is near another: the structural numbers of both, the one that sets them most apart first. */
export function nearnessSentence({ reasons }: NearTownship): Sentence {
  const zh = reasons.map(
    ({ variable, own, other }) => `${variable.labelZh}${rounded(own)}对${rounded(other)}`,
  );
  const en = reasons.map(
    ({ variable, own, other }) => `${variable.labelEn} ${rounded(own)} to ${rounded(other)}`,
  );
  return { zh: `${zh.join('、')}。`, en: `${en.join(', ')}.` };
}

function ownValue({ entry, current, own }: PeersFacts): Sentence {
  const { township, year } = current;
  const value = withUnit(entry, own);
  if (own.lower === null) {
    return {
      zh: `${township.name}${year}年没有可用的“${entry.labelZh}”数值，没有数值不等于为零`,
      en: `${township.name} has no usable value of “${entry.labelEn}” for ${year}; no value does not mean zero`,
    };
  }
  return {
    zh: `${township.name}${year}年“${entry.labelZh}”为${value.zh}`,
    en: `${township.name}, “${entry.labelEn}” ${year}: ${value.en}`,
  };
}

function median({ entry, among, rows, median: found }: PeersFacts): Sentence {
  const noun = among === 'past' ? '个年份' : '个';
  if (found === null) {
    const k = rows.filter(({ is_counted }) => is_counted).length;
    return {
      zh: `${who[among].zh}${rows.length}${noun}，可比的确数${k}个，不足${fewestPeers}个，不算中位数`,
      en: `${who[among].en}: ${rows.length}, of which ${k} comparable exact values, fewer than ${fewestPeers}: no median`,
    };
  }
  const unit = entry.unit === '%' ? '%' : entry.unit;
  return {
    zh: `${who[among].zh}${rows.length}${noun}，${found.n}个可比的确数，中位数${printNumber(entry, found.value)}${unit}`,
    en: `${who[among].en}: median ${printNumber(entry, found.value, 'en')}${unit === '%' ? '%' : ''} of ${counted(found.n, 'comparable exact value')}`,
  };
}

function side({ side: found }: PeersFacts): Sentence {
  return found === null ? nothing : sides[found];
}

function notMutual({ among, current, rows }: PeersFacts): Sentence {
  if (among !== 'nearest') return nothing;
  if (rows.length === 0) {
    return {
      zh: '写明村数、社区数或人口的同类型乡镇不足，算不出相近的乡镇',
      en: 'too few townships of its kind state villages, communities or population',
    };
  }
  return {
    zh: `这是与${current.township.name}最像的${rows.length}个，相近不一定是相互的`,
    en: `these ${rows.length} are most like ${current.township.name}, which need not be mutual`,
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
