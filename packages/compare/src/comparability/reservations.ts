import {
  comparisonRuleOf,
  type Indicator,
  successRateBases,
  successRateBasisLabels,
} from '@xiangjian/indicators';
import type { Reservation, ReservationCode } from '../answers/comparability.ts';
import type { Sentence } from '../sentences/words.ts';

/** What is counted of a set before it is graded. */
export interface ComparedSet {
  readonly entry: Indicator;
  /** Townships of the set. */
  readonly n: number;
  /** Those with a number. */
  readonly k: number;
  readonly notExact: number;
  /** Numbers of values by basis of the success rate; all 0 for other indicators. */
  readonly accepted: number;
  readonly stated: number;
  readonly screened: number;
  /** Shares whose base may be under 20. */
  readonly smallBase: number;
  readonly impossible: number;
  /** Different kinds among those with a number. */
  readonly kinds: readonly string[];
  /** Townships merged or split in the year itself. */
  readonly changed: readonly string[];
}

type Finding = readonly [ReservationCode, 'B' | 'C', Sentence];
type Rule = (set: ComparedSet) => Finding | null;

const leastValues = 5;
/** Parts of a set from which a reservation is made, and from which nothing is compared any more. */
const [someOf, mostOf] = [0.2, 0.5];
const [enoughStated, leastStated] = [0.8, 0.5];

/** Every rule by which comparability is graded; the order is that of equal weight. */
const rules: readonly Rule[] = [
  ({ k }) =>
    k < leastValues
      ? [
          'few_values',
          'C',
          {
            zh: `只有${k}个数值，不足${leastValues}个`,
            en: `only ${k} values, fewer than ${leastValues}`,
          },
        ]
      : null,
  ({ n, k }) =>
    k < enoughStated * n
      ? [
          'coverage',
          k < leastStated * n ? 'C' : 'B',
          {
            zh: `${n}个乡镇中只有${k}个有数值，不足八成，位次仅供参考`,
            en: `only ${k} of ${n} townships have a value, under 80%: take positions with care`,
          },
        ]
      : null,
  ({ accepted, stated, screened }) => {
    const counts = { accepted, stated, screened };
    const told = successRateBases
      .filter((basis) => counts[basis] > 0)
      .map((basis) => [successRateBasisLabels[basis], counts[basis]] as const);
    if (told.length < 2) return null;
    const most = Math.max(...told.map(([, count]) => count));
    const isOneMain = most >= enoughStated * (accepted + stated + screened);
    return [
      'mixed_basis',
      isOneMain ? 'B' : 'C',
      {
        zh: `口径不一：${told.map(([label, count]) => `${label.zh}${count}个`).join('、')}，口径之间不互相比较`,
        en: `bases differ: ${told.map(([label, count]) => `${count} ${label.en}`).join(', ')}, not compared with each other`,
      },
    ];
  },
  ({ accepted, stated, screened }) =>
    screened > 0 && accepted + stated === 0
      ? [
          'screened_basis',
          'C',
          { zh: '都是摸排口径，只展示不比较', en: 'all on screened disputes: shown, not compared' },
        ]
      : null,
  ({ entry, accepted, stated }) =>
    entry.kind === 'rate' || (stated > 0 && accepted === 0)
      ? [
          'stated_basis',
          'B',
          {
            zh: '只有报告自述的比率，没有分子分母，不能判断随机波动',
            en: 'rates as stated, without their counts: chance cannot be told',
          },
        ]
      : null,
  partly('wording', ({ notExact }) => notExact, {
    zh: '不是确数（余、近、约等），按区间比较',
    en: 'are not exact and compared by their bounds',
  }),
  partly('small_base', ({ smallBase }) => smallBase, {
    zh: '分母可能小于20，只在99.8%水平上评判',
    en: 'may have a base under 20 and are judged at 99.8% only',
  }),
  ({ impossible }) =>
    impossible > 0
      ? [
          'impossible_share',
          'B',
          {
            zh: `${impossible}个分子大于分母，不参与比较，提请核实`,
            en: `${impossible} with a part above its whole, left out; please check`,
          },
        ]
      : null,
  ({ kinds }) =>
    kinds.length > 1
      ? [
          'mixed_kinds',
          'B',
          {
            zh: `类型不同（${kinds.join('、')}），职权和规模不一，宜同类比较`,
            en: `kinds differ (${kinds.join(', ')}): powers and sizes too, better compared within a kind`,
          },
        ]
      : null,
  ({ entry }) => {
    const { denominators } = comparisonRuleOf(entry.id);
    if (entry.kind === 'derived' || entry.kind === 'rate' || denominators.length === 0) return null;
    return [
      'not_sized',
      'B',
      {
        zh: '是总量，没有按村数或人口折算，大小乡镇不宜直接相比',
        en: 'a total, not per village or resident: large and small townships differ by size',
      },
    ];
  },
  ({ changed }) =>
    changed.length > 0
      ? [
          'boundary_change',
          'B',
          {
            zh: `${changed.join('、')}当年合并或拆分，全年数的范围不一`,
            en: `${changed.join(', ')} merged or split in the year: its figures cover different areas`,
          },
        ]
      : null,
];

/** The reservations about a set, those that leave the worse grade first. */
export function reservationsOf(set: ComparedSet): Reservation[] {
  return rules
    .flatMap((rule) => {
      const finding = rule(set);
      return finding === null ? [] : [finding];
    })
    .map(([code, grade, { zh, en }]) => ({ code, grade, text_zh: zh, text_en: en }))
    .sort((a, b) => Number(b.grade === 'C') - Number(a.grade === 'C'));
}

/** A reservation about a part of the values: from a fifth of them B, from half of them C. */
function partly(
  code: ReservationCode,
  countOf: (set: ComparedSet) => number,
  words: Sentence,
): Rule {
  return (set) => {
    const count = countOf(set);
    if (set.k === 0 || count < someOf * set.k || count === 0) return null;
    return [
      code,
      count >= mostOf * set.k ? 'C' : 'B',
      {
        zh: `${set.k}个数值中${count}个${words.zh}`,
        en: `${count} of ${set.k} values ${words.en}`,
      },
    ];
  };
}
