import {
  answerCell,
  type Indicator,
  type IndicatorId,
  type Interval,
  indicatorById,
} from '@xiangjian/indicators';
import type { ComparedYear } from '../compared-year.ts';
import { placeOf } from '../group-ranks.ts';
import { fewestPeers } from '../statistics/quantiles.ts';
import { type RobustScale, robustScale } from '../statistics/robust-scale.ts';

/** What townships are likened by: size and make-up, never an outcome. */
const structuralIds = [
  'villages_total',
  'communities',
  'population',
] as const satisfies readonly IndicatorId[];

/** One structural value of a township on the common scale: logarithm, then distance from the median in spreads. */
export interface ScaledValue {
  readonly stated: number;
  readonly place: number;
  readonly bounds: Interval;
}

/** A structural variable with the scaled value of each township that states it, by code. */
export interface StructuralVariable {
  readonly entry: Indicator;
  readonly of: ReadonlyMap<string, ScaledValue>;
}

/** The structural variables that at least five of these townships state and that differ between them. */
export function structuralVariables(townships: readonly ComparedYear[]): StructuralVariable[] {
  return structuralIds.flatMap((id) => {
    const stated = townships.flatMap((of) => {
      const cell = answerCell(id, of);
      return cell.lower === null ? [] : [{ code: of.township.code, cell, lower: cell.lower }];
    });
    const scale = robustScale(stated.map(({ cell }) => logarithm(placeOf(cell))));
    if (stated.length < fewestPeers || scale === null) return [];
    const scaled = stated.map(({ code, cell, lower }): [string, ScaledValue] => [
      code,
      {
        stated: placeOf(cell),
        place: onScale(placeOf(cell), scale),
        bounds: {
          lower: onScale(lower, scale),
          upper: cell.upper === null ? null : onScale(cell.upper, scale),
        },
      },
    ]);
    return [{ entry: indicatorById(id), of: new Map(scaled) }];
  });
}

/** Sizes are skewed; one is added because a township may have no community at all. */
function logarithm(value: number): number {
  return Math.log(value + 1);
}

function onScale(value: number, { middle, spread }: RobustScale): number {
  return (logarithm(value) - middle) / spread;
}
