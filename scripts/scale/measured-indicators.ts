import {
  derivedCatalogue,
  type ObservedIndicator,
  type ObservedIndicatorId,
  observedCatalogue,
} from '@xiangjian/indicators';

/** An indicator that rows are made for. */
export interface MeasuredIndicator {
  readonly entry: ObservedIndicator;
  /** The indicator of which it is a part, where that one is measured too: a part is never larger than its whole. */
  readonly whole: ObservedIndicatorId | null;
}

/** So many observed indicators: the core ones, then the others, each in catalogue order; wholes before their parts. */
export function measuredIndicators(count: number): MeasuredIndicator[] {
  const byTier = [
    ...observedCatalogue.filter(({ tier }) => tier === 'core'),
    ...observedCatalogue.filter(({ tier }) => tier !== 'core'),
  ];
  const chosen = byTier.slice(0, count);
  const measured = chosen.map((entry) => ({ entry, whole: wholeOf(entry, chosen) }));
  return [
    ...measured.filter(({ whole }) => whole === null),
    ...measured.filter(({ whole }) => whole !== null),
  ];
}

function wholeOf(
  { id }: ObservedIndicator,
  chosen: readonly ObservedIndicator[],
): ObservedIndicatorId | null {
  const wholes = derivedCatalogue.flatMap(({ formula }) =>
    formula.type === 'ratio' && formula.share && formula.numerator === id
      ? [formula.denominator]
      : [],
  );
  // The success rate has bases of its own and no plain ratio in the catalogue.
  if (id === 'disputes_resolved') wholes.unshift('disputes_accepted');
  return chosen.find((entry) => wholes.includes(entry.id))?.id ?? null;
}
