import { type AnsweredCell, type Indicator, printNumber } from '@xiangjian/indicators';
import type { Among, PeerRow, PeersAnswer, Yardstick } from '../answers/peers.ts';
import type { ComparedYear } from '../compared-year.ts';
import type { NearTownship } from '../peers/nearest-townships.ts';
import { fewestPeers } from '../statistics/quantiles.ts';
import { sideClause } from './peers-side.ts';
import { counted, nothing, type Sentence, sentenceOf, withUnit } from './words.ts';

/** What the finding about a township and its peers is made of. */
export interface PeersFacts {
  readonly entry: Indicator;
  readonly current: ComparedYear;
  readonly own: AnsweredCell;
  readonly among: Among;
  readonly rows: readonly PeerRow[];
  readonly yardstick: Yardstick | null;
  readonly side: PeersAnswer['side'];
  readonly chance: PeersAnswer['chance'];
  readonly is_reached: PeersAnswer['is_reached'];
}

const who: Readonly<Record<Among, Sentence>> = {
  all: { zh: '本区县其他乡镇', en: 'other townships of the county' },
  kind: { zh: '本区县同类型乡镇', en: 'townships of its kind in the county' },
  nearest: { zh: '结构最相近的乡镇', en: 'townships nearest by structure' },
  list: { zh: '自选的乡镇', en: 'townships of the list' },
  past: { zh: '本乡镇往年', en: 'its own earlier years' },
  district: { zh: '区县整体', en: 'the county' },
  target: { zh: '目标值', en: 'the target' },
};

/** The township's own value, what it is set beside and on which side it lies; described, not judged. */
export function peersFinding(facts: PeersFacts): Sentence {
  return sentenceOf([ownValue(facts), beside(facts), sideClause(facts), notMutual(facts)]);
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

function beside(facts: PeersFacts): Sentence {
  const { entry, current, among, yardstick } = facts;
  const { county } = current.township;
  if (yardstick === null) return tooFew(facts);
  const { zh, en } = printed(entry, yardstick);
  if (yardstick.how === 'target') {
    return {
      zh: `目标值${zh}（${yardstick.label_zh}）`,
      en: `target ${en} (${yardstick.label_en})`,
    };
  }
  const { k, n } = { k: yardstick.k ?? 0, n: yardstick.n ?? 0 };
  if (yardstick.how === 'median') {
    const noun = among === 'past' ? '个年份' : '个';
    return {
      zh: `${who[among].zh}${n}${noun}，${k}个可比的确数，中位数${zh}`,
      en: `${who[among].en}: median ${en} of ${counted(k, 'comparable exact value')}`,
    };
  }
  return yardstick.how === 'pooled'
    ? {
        zh: `${county}${n}个乡镇（含本乡镇）中${k}个写明分子和分母，汇总率${zh}`,
        en: `pooled rate ${en} over ${k} of ${n} townships of the county, itself included`,
      }
    : {
        zh: `${county}${n}个乡镇（含本乡镇）中${k}个写明可用的数，平均${zh}`,
        en: `mean ${en} over ${k} of ${n} townships of the county, itself included`,
      };
}

function tooFew({ current, among, rows }: PeersFacts): Sentence {
  const k = rows.filter(({ is_counted }) => is_counted).length;
  if (among === 'district') {
    return {
      zh: `${current.township.county}除本乡镇外${k}个写明可用的数，连本乡镇不足${fewestPeers}个，不算整体水平`,
      en: `${k} other townships of the county state a usable number, fewer than ${fewestPeers} with itself: no figure of the county`,
    };
  }
  const noun = among === 'past' ? '个年份' : '个';
  return {
    zh: `${who[among].zh}${rows.length}${noun}，可比的确数${k}个，不足${fewestPeers}个，不算中位数`,
    en: `${who[among].en}: ${rows.length}, of which ${k} comparable exact values, fewer than ${fewestPeers}: no median`,
  };
}

function printed(entry: Indicator, { lower, upper }: Yardstick): Sentence {
  const number = (value: number, language: 'zh' | 'en') => printNumber(entry, value, language);
  const range = (language: 'zh' | 'en') => {
    const low = number(lower, language);
    if (upper === null) return `≥${low}`;
    const high = number(upper, language);
    return low === high ? low : `${low}–${high}`;
  };
  return {
    zh: `${range('zh')}${entry.unit}`,
    en: `${range('en')}${entry.unit === '%' ? '%' : ''}`,
  };
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
