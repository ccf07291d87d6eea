import type { ObservedIndicatorId } from '@xiangjian/indicators';
import { readFigures } from '../figures/read-figures.ts';
import { textDocument } from '../testing/text-document.ts';
import { expandPattern } from './expand-pattern.ts';
import type { Paraphrases } from './paraphrase.ts';

/** A sentence and what was read in it. */
export interface ProbedSentence {
  readonly indicator: ObservedIndicatorId;
  readonly sentence: string;
  readonly isRead: boolean;
  /** Other indicators whose number was read from the probed number. */
  readonly others: readonly ObservedIndicatorId[];
}

/** The same amount written in several ways, and what it is. */
const numerals = [
  ['27', 27],
  ['14', 14],
  ['三十六', 36],
  ['8', 8],
] as const;
const rates = [
  ['97.5', 97.5],
  ['100', 100],
] as const;

/** Reads every sentence that the patterns make, each alone in the results of a small report. */
export function probe(patterns: Paraphrases, mostOfPattern: number): ProbedSentence[] {
  return Object.entries(patterns).flatMap(([indicator, list]) =>
    (list ?? []).flatMap((pattern) =>
      expandPattern(pattern, mostOfPattern).map((sentence, index) =>
        probed(indicator as ObservedIndicatorId, sentence, index),
      ),
    ),
  );
}

function probed(indicator: ObservedIndicatorId, pattern: string, index: number): ProbedSentence {
  const forms = pattern.includes('#%') ? rates : numerals;
  const [written, amount] = forms[index % forms.length] ?? numerals[0];
  const sentence = pattern.replace('#', written);
  const at = pattern.indexOf('#');
  const head = '一、主要工作\n';
  const { observations } = readFigures(textDocument(`${head}${sentence}。\n`), 2023, false);
  const ofNumber = observations.filter(
    ({ evidence, period, scope }) =>
      period === 'year' &&
      scope === 'township' &&
      evidence.start <= head.length + at &&
      evidence.end > head.length + at,
  );
  const isRead = ofNumber.some((one) => one.indicator === indicator && holds(one, amount, pattern));
  return {
    indicator,
    sentence,
    isRead,
    others: ofNumber.map((one) => one.indicator).filter((one) => one !== indicator),
  };
}

/** The lower bound says whether the number was read: 近 lowers it by a tenth, 万 raises it. */
function holds({ lower }: { lower: number }, amount: number, sentence: string): boolean {
  const factor = /#万|万余?元|余万元/.test(sentence) ? 10_000 : 1;
  return [amount, amount * factor, 0.9 * amount, 0.9 * amount * factor].some(
    (one) => Math.abs(one - lower) < 1e-6,
  );
}
