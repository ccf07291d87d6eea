import { untakenReasonLabel } from '@xiangjian/extract';
import { qualifierLabels } from '@xiangjian/indicators';
import type { ExtractedReport } from '../extracting/extracted-report.ts';
import type { GoldFact } from './gold-report.ts';
import { indicatorName } from './indicator-name.ts';
import { missedKind } from './missed-kind.ts';
import { quotePlace } from './quote-place.ts';
import type { StatedValue } from './same-value.ts';
import type { MissedFact, SpuriousFigure } from './score-facts.ts';
import type { ReportScore } from './score-report.ts';

/** The four ways in which a figure can be wrong. */
export const errorKinds = ['missed', 'wrong_value', 'wrong_indicator', 'spurious'] as const;

export type ErrorKind = (typeof errorKinds)[number];

export const errorKindLabels: Readonly<Record<ErrorKind, string>> = {
  missed: '漏读',
  wrong_value: '值不符',
  wrong_indicator: '指标不符',
  spurious: '误读',
};

/** One wrong figure, with the reason in Chinese and the quote it stands in. */
export interface ScoredError {
  readonly kind: ErrorKind;
  readonly report: string;
  readonly indicator: string;
  readonly reason: string;
  readonly quote: string;
}

/** The wrong figures of a report, each once: what is labelled and not read, then what was read in the place of nothing. */
export function listErrors({ name, facts, report }: ReportScore): ScoredError[] {
  const replaced = new Set(facts.missed.map(({ instead }) => instead));
  return [
    ...facts.missed.map((missed) => ({ report: name, ...missedError(missed, report) })),
    ...facts.spurious
      .filter(({ observation }) => !replaced.has(observation))
      .map((spurious) => ({ report: name, ...spuriousError(spurious) })),
  ];
}

/** What is wrong with a labelled fact that was not read, and why its number was left out where the program says so. */
export function missedError(
  missed: MissedFact,
  report: ExtractedReport | null,
): Omit<ScoredError, 'report'> {
  const { fact, instead } = missed;
  const kind = missedKind(missed);
  const labelled = `标注 ${valuePrinted(fact)}`;
  const read =
    instead === null
      ? `未读出${untakenWhy(report, fact)}`
      : `读作 ${kind === 'wrong_indicator' ? `“${indicatorName(instead.indicator)}” ` : ''}${valuePrinted(instead)}`;
  return { kind, indicator: fact.indicator, reason: `${labelled}，${read}`, quote: fact.evidence };
}

/** What is wrong with a figure that no label calls for. */
export function spuriousError({ observation, trap }: SpuriousFigure): Omit<ScoredError, 'report'> {
  const read = `读作 ${valuePrinted(observation)}`;
  return {
    kind: 'spurious',
    indicator: observation.indicator,
    reason: trap === null ? `${read}，标注中没有` : `${read}，误入陷阱：${trap.why}`,
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

/** Why the program left the numbers of a quote out. */
function untakenWhy(report: ExtractedReport | null, { evidence }: GoldFact): string {
  const place = report === null ? null : quotePlace(report.text, evidence);
  if (report === null || place === null) return '';
  const numbers = report.untaken.filter(
    ({ start, end }) => start >= place.start && end <= place.end,
  );
  return [...Map.groupBy(numbers, ({ reason }) => reason)]
    .map(([reason, ofReason]) => {
      const quotes = ofReason.map(({ text }) => `“${text}”`).join('');
      return `；${quotes}未取：${untakenReasonLabel(reason)}`;
    })
    .join('');
}
