import { isIndicatorId, type Period } from '@xiangjian/indicators';
import type { ExtractedObservation } from '../extracting/extracted-report.ts';
import { bareText } from './bare-text.ts';
import type { GoldFact, GoldReport, GoldTrap } from './gold-report.ts';
import { samePlace } from './same-place.ts';
import { sameValue } from './same-value.ts';

/** A labelled fact that was read as it is. */
export interface RightFact {
  readonly fact: GoldFact;
  readonly observation: ExtractedObservation;
}

/**
 * A labelled fact that was not read. `instead` is what was read in its place: another value under its indicator, or its value at
 * its place under another indicator.
 */
export interface MissedFact {
  readonly fact: GoldFact;
  readonly instead: ExtractedObservation | null;
}

/** A figure that belongs to no labelled fact; `trap` is the label that warns of it. */
export interface SpuriousFigure {
  readonly observation: ExtractedObservation;
  readonly trap: GoldTrap | null;
}

/** How the headline figures of one report agree with its labels. */
export interface FactScore {
  readonly right: readonly RightFact[];
  readonly missed: readonly MissedFact[];
  readonly spurious: readonly SpuriousFigure[];
  /** Debatable facts that were read: neither right nor wrong. */
  readonly debatable: readonly RightFact[];
}

/**
 * Compares headline figures with labelled facts. Each figure answers one fact at most; a debatable fact counts neither
 * way; a fact that the report says twice may be read twice.
 */
export function scoreFacts(
  gold: Pick<GoldReport, 'observations' | 'traps'>,
  observations: readonly ExtractedObservation[],
): FactScore {
  const headlines = observations.filter(isHeadline);
  const used = new Set<ExtractedObservation>();
  const take = (fact: GoldFact): RightFact[] => {
    const observation = headlines.find((one) => !used.has(one) && answers(fact, one));
    if (observation === undefined) return [];
    used.add(observation);
    return [{ fact, observation }];
  };
  const yearly = gold.observations.filter(({ period }) => isYearly(period));
  const required = yearly.filter(isRequired);
  const right = required.flatMap(take);
  const debatable = yearly.filter((fact) => !isRequired(fact)).flatMap(take);
  const isUnlabelled = (one: ExtractedObservation) =>
    !used.has(one) && !yearly.some((fact) => answers(fact, one));
  const found = new Set(right.map(({ fact }) => fact));
  const missed = required
    .filter((fact) => !found.has(fact))
    .map((fact) => ({
      fact,
      instead: insteadOf(fact, headlines.filter(isUnlabelled)),
    }));
  const spurious = headlines
    .filter(isUnlabelled)
    .map((observation) => ({ observation, trap: trapOf(gold.traps, observation) }));
  return { right, missed, spurious, debatable };
}

/** Whether a figure fills the yearly table. */
function isHeadline({ headline, period, status }: ExtractedObservation): boolean {
  return headline && isYearly(period) && (status === 'reported' || status === 'reported_zero');
}

function isYearly(period: Period): boolean {
  return period === 'year' || period === 'ytd';
}

function isRequired({ minor, indicator, alt }: GoldFact): boolean {
  return !minor && [indicator, ...alt].some(isIndicatorId);
}

function insteadOf(
  fact: GoldFact,
  unlabelled: readonly ExtractedObservation[],
): ExtractedObservation | null {
  return (
    unlabelled.find((one) => isNamed(fact, one)) ??
    unlabelled.find((one) => sameValue(fact, one) && samePlace(fact.evidence, one.evidence.text)) ??
    null
  );
}

/** Whether a figure stands under the indicator of a fact, or under one that is accepted beside it. */
export function isNamed({ indicator, alt }: GoldFact, one: ExtractedObservation): boolean {
  return indicator === one.indicator || alt.includes(one.indicator);
}

function answers(fact: GoldFact, one: ExtractedObservation): boolean {
  return isNamed(fact, one) && sameValue(fact, one) && samePlace(fact.evidence, one.evidence.text);
}

function trapOf(traps: readonly GoldTrap[], { evidence }: ExtractedObservation): GoldTrap | null {
  const quote = bareText(evidence.text);
  if (quote === '') return null;
  const isIn = (trap: string) => trap !== '' && (quote.includes(trap) || trap.includes(quote));
  return traps.find((trap) => isIn(bareText(trap.evidence))) ?? null;
}
