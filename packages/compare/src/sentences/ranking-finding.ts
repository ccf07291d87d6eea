import {
  type Indicator,
  isExact,
  type SuccessRateBasis,
  successRateBases,
  successRateBasisLabels,
} from '@xiangjian/indicators';
import type { Judgement } from '../answers/cell.ts';
import { placeOf } from '../group-ranks.ts';
import { byCode, type PeerCell } from '../peer-cell.ts';
import { publicationState } from '../publication.ts';
import { successBasisOf } from '../rank-group.ts';
import { fewestPeers } from '../statistics/quantiles.ts';
import { be, counted, namesInARow, nothing, type Sentence, sentenceOf, withUnit } from './words.ts';

/** What the finding of a ranking is made of. */
export interface RankingFacts {
  readonly entry: Indicator;
  readonly year: number;
  readonly cells: readonly PeerCell[];
  readonly judgements: ReadonlyMap<string, Judgement>;
}

/**
 * The finding of a ranking: how many can be compared, who differs beyond 99.8 %, and every hedge that applies.
 * Volume is described, never called good.
 */
export function rankingFinding(facts: RankingFacts): Sentence {
  const { entry, cells } = facts;
  const valued = cells.filter(({ cell }) => cell.lower !== null);
  if (cells.length === 0) {
    return sentenceOf([{ zh: '所选范围内没有乡镇', en: 'No township in this selection' }]);
  }
  if (valued.length === 0) return sentenceOf([noValues(facts), silenceIsNotZero]);
  return sentenceOf([
    lead(facts, valued),
    basesApart(entry, valued),
    entry.polarity === 'none' ? described(entry, valued) : compared(facts, valued),
    vagueNumbers(valued),
    fewValues(valued.length, cells.length),
  ]);
}

const silenceIsNotZero: Sentence = {
  zh: '没有数值不等于为零',
  en: 'no value does not mean zero',
};

function noValues({ entry, year, cells }: RankingFacts): Sentence {
  const missing = cells.filter(({ of }) => publicationState(of) === 'missing').length;
  const zh = `${year}年度${cells.length}个乡镇都没有可用的“${entry.labelZh}”数值`;
  const en = `None of ${counted(cells.length, 'township')} has a usable value of “${entry.labelEn}” for ${year}`;
  if (missing === 0) return { zh, en };
  return {
    zh: `${zh}，其中${missing}个未公开报告`,
    en: `${en}; ${missing} published no report`,
  };
}

function lead({ entry, cells }: RankingFacts, valued: readonly PeerCell[]): Sentence {
  return {
    zh: `${cells.length}个乡镇中${valued.length}个有“${entry.labelZh}”的数值`,
    en: `${valued.length} of ${counted(cells.length, 'township')} ${valued.length === 1 ? 'has' : 'have'} a value of “${entry.labelEn}”`,
  };
}

function basesApart(entry: Indicator, valued: readonly PeerCell[]): Sentence {
  const count = (basis: SuccessRateBasis) =>
    valued.filter(({ cell }) => successBasisOf(entry, cell) === basis).length;
  const present = successRateBases.filter((basis) => count(basis) > 0);
  if (present.length === 0) return nothing;
  const zh = present.map((basis) => `${count(basis)}个为“${successRateBasisLabels[basis].zh}”`);
  const en = present.map((basis) => `${count(basis)} ${successRateBasisLabels[basis].en}`);
  if (present.length === 1) return { zh: `口径：${zh.join('')}`, en: `basis: ${en.join('')}` };
  return {
    zh: `口径：${zh.join('、')}，口径之间不互相比较`,
    en: `bases: ${en.join(', ')}, not compared with each other`,
  };
}

function described(entry: Indicator, valued: readonly PeerCell[]): Sentence {
  const ordered = valued.toSorted(
    (a, b) => placeOf(a.cell) - placeOf(b.cell) || byCode(a.of.township, b.of.township),
  );
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (least === undefined || most === undefined) return nothing;
  const [low, high] = [withUnit(entry, least.cell), withUnit(entry, most.cell)];
  if (low.zh === high.zh) {
    return {
      zh: `均为${low.zh}，只作描述，不评好坏`,
      en: `all ${low.en}; described, not judged`,
    };
  }
  return {
    zh: `从${low.zh}到${high.zh}，只作描述，不评好坏`,
    en: `from ${low.en} to ${high.en}; described, not judged`,
  };
}

function compared({ entry, judgements }: RankingFacts, valued: readonly PeerCell[]): Sentence {
  const named: NamesOf = (wanted) =>
    valued
      .filter(({ of }) => judgements.get(of.township.code) === wanted)
      .map(({ of }) => of.township.name);
  const judged = valued.filter(
    ({ of }) => (judgements.get(of.township.code) ?? 'not_judged') !== 'not_judged',
  ).length;
  if (judged === 0) return unjudged(valued.length);
  return beyondChance(entry, judged, named);
}

function unjudged(valued: number): Sentence {
  return valued < fewestPeers
    ? {
        zh: `有数的不足${fewestPeers}个，不作评判`,
        en: `fewer than ${fewestPeers} values, so none is judged`,
      }
    : {
        zh: '差异是否超出随机波动无从判定，不作评判',
        en: 'whether differences exceed chance cannot be told, so none is judged',
      };
}

/**
 * Who of the judged differs from the peers beyond chance: at 99.8 %, the level of headline lists; where nobody does, at 95 %, which
 * pages colour as well, so that the sentence does not deny what they show.
 */
export function beyondChance(entry: Indicator, judged: number, named: NamesOf): Sentence {
  const clearly = sidesInWords(entry, named, '998');
  if (clearly !== null) {
    return {
      zh: `可评判的${judged}个里，${clearly.zh}，超出随机波动（99.8%）`,
      en: `of ${judged} that can be judged, ${clearly.en}, beyond chance (99.8%)`,
    };
  }
  const lesser = sidesInWords(entry, named, '95');
  return lesser === null
    ? {
        zh: `可评判的${judged}个与比较对象的差异都未超出随机波动（99.8%）`,
        en: `${judged} can be judged and none differs from the peers beyond chance (99.8%)`,
      }
    : {
        zh: `可评判的${judged}个里，${lesser.zh}，超出随机波动（95%），未到99.8%`,
        en: `of ${judged} that can be judged, ${lesser.en}, beyond chance at 95%, not at 99.8%`,
      };
}

/** The names of those with one judgement. */
type NamesOf = (judgement: Judgement) => readonly string[];

/** Who is below and who above the peers; null where nobody is. A low number is the better end of some indicators. */
function sidesInWords(entry: Indicator, named: NamesOf, level: '95' | '998'): Sentence | null {
  const isLowBetter = entry.polarity === 'lower';
  const [below, above] = [
    { zh: '低于', en: 'below' },
    { zh: '高于', en: 'above' },
  ];
  const sides = [
    { names: named(`worse_${level}`), side: isLowBetter ? above : below },
    { names: named(`better_${level}`), side: isLowBetter ? below : above },
  ].filter(({ names }) => names.length > 0);
  if (sides.length === 0) return null;
  const zh = sides.map(
    ({ names, side }) => `${names.length}个${side.zh}比较对象（${namesInARow(names).zh}）`,
  );
  const en = sides.map(
    ({ names, side }) =>
      `${names.length} ${be(names.length)} ${side.en} the peers (${namesInARow(names).en})`,
  );
  return { zh: zh.join('、'), en: en.join(' and ') };
}

function vagueNumbers(valued: readonly PeerCell[]): Sentence {
  const vague = valued.filter(
    ({ cell }) => cell.qualifier !== null && !isExact(cell.qualifier),
  ).length;
  if (vague === 0) return nothing;
  return {
    zh: `${vague}个不是确数（余、近、约等），名次以区间为准`,
    en: `${vague} ${be(vague)} not stated exactly, read the rank intervals`,
  };
}

function fewValues(valued: number, townships: number): Sentence {
  if (valued / townships >= 0.8) return nothing;
  return {
    zh: '有数的不足八成，名次仅供参考',
    en: 'fewer than 80% have a value, take ranks with care',
  };
}
