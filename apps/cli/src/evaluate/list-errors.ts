import { qualifierLabels } from '@xiangjian/indicators';
import type { GoldFact } from './gold-report.ts';
import type { StatedValue } from './same-value.ts';
import type { MissedFact, SpuriousFigure } from './score-facts.ts';
import type { ReportScore } from './score-report.ts';

/** The four ways in which a figure can be wrong. */
export const errorKinds = ['missed', 'wrong_value', 'spurious', 'trap'] as const;

export type ErrorKind = (typeof errorKinds)[number];

export const errorKindLabels: Readonly<Record<ErrorKind, string>> = {
  missed: '漏读',
  wrong_value: '值不符',
  spurious: '误读',
  trap: '误入陷阱',
};

/** One wrong figure, with the reason in Chinese and the quote it stands in. */
export interface ScoredError {
  readonly kind: ErrorKind;
  readonly report: string;
  readonly indicator: string;
  readonly reason: string;
  readonly quote: string;
}

/** The wrong figures of a report: missed and wrong values as labelled, then what was read and is not labelled. */
export function listErrors({ name, facts }: ReportScore): ScoredError[] {
  return [
    ...facts.missed.map((missed) => ({ report: name, ...missedError(missed) })),
    ...facts.spurious.map((spurious) => ({ report: name, ...spuriousError(spurious) })),
  ];
}

/** What is wrong with a labelled fact that was not read. */
export function missedError({ fact, instead }: MissedFact): Omit<ScoredError, 'report'> {
  const labelled = `标注 ${valuePrinted(fact)}`;
  return {
    kind: instead === null ? 'missed' : 'wrong_value',
    indicator: fact.indicator,
    reason: instead === null ? `${labelled}，未读出` : `${labelled}，读作 ${valuePrinted(instead)}`,
    quote: fact.evidence,
  };
}

/** What is wrong with a figure that no label calls for. */
export function spuriousError({ observation, trap }: SpuriousFigure): Omit<ScoredError, 'report'> {
  const read = `读作 ${valuePrinted(observation)}`;
  return {
    kind: trap === null ? 'spurious' : 'trap',
    indicator: observation.indicator,
    reason: trap === null ? `${read}，标注中没有` : `${read}，不应入表：${trap.why}`,
    quote: observation.evidence.text,
  };
}

/** A value with its bounds and qualifier: 400 [400, 499]（不少于）. */
export function valuePrinted({ value, lower, upper, qualifier }: StatedValue | GoldFact): string {
  const exact = value !== null && value === lower && value === upper;
  const bounds = exact ? '' : ` [${lower ?? '－∞'}, ${upper ?? '∞'}]`;
  const firmness = qualifier === null ? '' : `（${qualifierLabels[qualifier].zh}）`;
  return `${value ?? ''}${bounds}${firmness}`.trim();
}
