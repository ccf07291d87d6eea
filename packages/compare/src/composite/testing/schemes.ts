import type { SchemeChapter, SchemeItem, ScoringScheme } from '../scheme.ts';

/** A scheme of a test: goalposts, weighted mean, weights locked, unless said otherwise. */
export function schemeOf(
  chapters: readonly SchemeChapter[],
  more: Partial<ScoringScheme> = {},
): ScoringScheme {
  return {
    id: 'test',
    version: '1',
    title_zh: '测试方案',
    label_zh: '测试',
    official: false,
    signer: null,
    weights_locked: true,
    normalisation: 'goalposts',
    aggregation: 'arithmetic',
    bands: [],
    chapters: [...chapters],
    ...more,
  };
}

/** A chapter of a test, of weight 1 unless said otherwise. */
export function chapterOf(id: string, items: readonly SchemeItem[], weight = 1): SchemeChapter {
  return { id, label_zh: id, weight, items: [...items] };
}

const measured = { missing: 'exclude', direction: 'higher' } as const;

/** Success from 80 % to 98 %. */
export const success: SchemeItem = {
  kind: 'threshold_rate',
  id: 'success',
  label_zh: '调解成功率',
  weight: 3,
  indicator: 'mediation_success_rate',
  goalposts: { worst: 80, best: 98 },
  ...measured,
};

/** Villages with a legal adviser, from half to all. */
export const advisers: SchemeItem = {
  kind: 'threshold_rate',
  id: 'advisers',
  label_zh: '法律顾问覆盖率',
  weight: 2,
  indicator: 'adviser_coverage',
  goalposts: { worst: 50, best: 100 },
  ...measured,
};

/** Law-savvy persons, by place among the townships. */
export const lawSavvy: SchemeItem = {
  kind: 'rank',
  id: 'law_savvy',
  label_zh: '法律明白人',
  weight: 2,
  indicator: 'law_savvy_persons',
  ...measured,
};

/** Satisfaction as stated, a fifth off for each five points begun below 95 %. */
export const satisfaction: SchemeItem = {
  kind: 'step_deduction',
  id: 'satisfaction',
  label_zh: '群众满意度',
  weight: 1,
  indicator: 'satisfaction_rate',
  target: 95,
  step: 5,
  deduction: 0.2,
  ...measured,
};

/** Cases lost, a quarter off for each. */
export const lost: SchemeItem = {
  kind: 'per_event_deduction',
  id: 'lost',
  label_zh: '败诉案件',
  weight: 1,
  indicator: 'litigation_lost',
  deduction: 0.25,
  missing: 'exclude',
  direction: 'lower',
};

/** A mark that a person gives. */
export function manual(
  marks: Readonly<Record<string, number>>,
  id = 'manual',
  weight = 1,
): SchemeItem {
  return {
    kind: 'manual_mark',
    id,
    label_zh: '人工打分',
    weight,
    full_mark: 100,
    marks,
    notes: {},
    missing: 'exclude',
  };
}
