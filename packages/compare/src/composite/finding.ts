import type { ComparedArea } from '../compared-year.ts';
import { counted, nothing, type Sentence, sentenceOf } from '../sentences/words.ts';
import type { CompositeGroup } from './answer.ts';
import type { ScoringScheme } from './scheme.ts';

/** What a finding is made of. */
export interface CompositeFacts {
  readonly scheme: ScoringScheme;
  readonly area: ComparedArea;
  readonly year: number;
  /** How many other ways of computing the ranks were tried. */
  readonly draws: number;
  readonly groups: readonly CompositeGroup[];
}

/** Says how many could be scored and how firm the order is; it names nobody, for an index is not a verdict. */
export function compositeFinding(facts: CompositeFacts): Sentence {
  const { scheme, area, year, draws, groups } = facts;
  const total = sum(groups, ({ n_total }) => n_total);
  const scored = sum(groups, ({ n_scored }) => n_scored);
  return sentenceOf([
    {
      zh: `${area.name}${year}年按${scheme.label_zh}“${scheme.title_zh}”计分，${total}个乡镇中${scored}个可计分`,
      en: `${area.name} ${year} by ${schemeInEnglish(scheme)}: ${scored} of ${counted(total, 'township')} can be scored`,
    },
    fewScored(scored, total),
    firmness(groups, draws),
    robust(groups),
    scheme.weights_locked
      ? nothing
      : {
          zh: '权重尚未锁定，乡镇名称不显示',
          en: 'weights are not locked yet, names are hidden',
        },
  ]);
}

/** Title and label in English; where it has a Chinese title alone, its id and version. */
function schemeInEnglish({ id, version, title_en, label_en }: ScoringScheme): string {
  if (title_en === undefined) return `scheme ${id} ${version}`;
  return label_en === undefined ? `“${title_en}”` : `“${title_en}” (${label_en})`;
}

/** Under four fifths of the townships an order says little of the area. */
function fewScored(scored: number, total: number): Sentence {
  if (total === 0 || scored / total >= 0.8) return nothing;
  return {
    zh: '可计分的不足八成，名次仅供参考',
    en: 'fewer than 80% can be scored, take ranks with care',
  };
}

function firmness(groups: readonly CompositeGroup[], draws: number): Sentence {
  const widths = groups.flatMap(({ rows }) =>
    rows.flatMap(({ rank_low, rank_high }) =>
      rank_low === null || rank_high === null ? [] : [rank_high - rank_low + 1],
    ),
  );
  if (widths.length === 0) {
    return {
      zh: '可计分的不足两个，不排名次',
      en: 'fewer than two can be scored, so none is ranked',
    };
  }
  const width = (widths.reduce((all, one) => all + one, 0) / widths.length).toFixed(1);
  return {
    zh: `换${draws}种算法，名次区间平均占${width}个名次，以区间为准`,
    en: `over ${draws} other ways of computing it a rank interval spans ${width} ranks on average; read the intervals`,
  };
}

function robust(groups: readonly CompositeGroup[]): Sentence {
  const all = sum(groups, ({ n_pairs }) => n_pairs);
  if (all === 0) return nothing;
  const firm = sum(groups, ({ robust_pairs }) => robust_pairs.length);
  return {
    zh: `${all}对乡镇里${firm}对的先后不随权重改变`,
    en: `${firm} of ${counted(all, 'pair')} keep their order under any weights`,
  };
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
