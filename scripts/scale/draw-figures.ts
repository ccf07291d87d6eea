import type { ObservedIndicatorId } from '@xiangjian/indicators';
import { type Chance, chanceOf } from '../demo/random.ts';
import type { MeasuredIndicator } from './measured-indicators.ts';

const outliers = 0.01;

/** The usual size of an indicator: the same in every township, from about 7 to about 1,000. */
export function typicalSize(seed: number, id: ObservedIndicatorId): number {
  return Math.exp(chanceOf('size', seed, id).between(2, 7));
}

/**
 * What happened in a township in a year, before anything is said of it: counts are log-normal around the usual size of
 * their indicator, larger together in a large township, and one in a hundred is ten to a hundred times as large; a
 * percentage lies from 60 to 100; a part is 60 to 100 % of its whole.
 */
export function drawFigures(
  indicators: readonly MeasuredIndicator[],
  sizes: ReadonlyMap<ObservedIndicatorId, number>,
  township: number,
  chance: Chance,
): Map<ObservedIndicatorId, number> {
  const figures = new Map<ObservedIndicatorId, number>();
  for (const { entry, whole } of indicators) {
    const of = whole === null ? undefined : figures.get(whole);
    figures.set(
      entry.id,
      entry.unit === '%'
        ? Math.round(chance.between(600, 1000)) / 10
        : of === undefined
          ? count((sizes.get(entry.id) ?? 1) * township, chance)
          : Math.max(1, Math.floor(of * chance.between(0.6, 1))),
    );
  }
  return figures;
}

function count(size: number, chance: Chance): number {
  const apart = chance.happens(outliers) ? chance.between(10, 100) : 1;
  return Math.max(1, Math.round(size * apart * Math.exp(0.6 * normal(chance))));
}

/** A normal deviate. Source: Box and Muller 1958. */
export function normal({ next }: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
