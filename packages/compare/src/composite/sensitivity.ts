import { withoutNoise } from '@xiangjian/indicators';
import { seededSource } from '../statistics/seeded-source.ts';
import type { Board } from './board.ts';
import {
  type DrawnWeights,
  drawAggregation,
  drawDropped,
  drawNormalisation,
  drawWeights,
} from './draw-settings.ts';
import type { Spread } from './normalise.ts';
import { rankIndex } from './rank-columns.ts';
import { type RunSettings, runIndex } from './run-index.ts';
import { type SobolIndices, sobolIndices } from './sobol-indices.ts';
import { type Column, drawnValues } from './values.ts';

/** What can be decided otherwise, or fall otherwise by chance. */
export const sensitivityFactors = [
  'normalisation',
  'aggregation',
  'weights',
  'left_out',
  'data',
] as const;

type SensitivityFactor = (typeof sensitivityFactors)[number];

/** How much of the movement of ranks comes from one factor alone, and from it with all its interplay. */
export interface FactorSensitivity extends SobolIndices {
  readonly factor: SensitivityFactor;
}

/** One draw of every factor. */
interface Assumptions {
  readonly normalisation: RunSettings['normalisation'];
  readonly aggregation: RunSettings['aggregation'];
  readonly weights: DrawnWeights;
  readonly left_out: number | null;
  readonly data: readonly Column[];
}

/** How many pairs of draws: N of the N(d + 2) computations; fewer for many townships. */
export function sensitivityBase(townships: number): number {
  return townships <= 60 ? 500 : 128;
}

/**
 * First-order and total Sobol indices of the mean absolute shift of ranks against the scheme as it stands, each factor
 * one group. Source: Saisana, Saltelli & Tarantola 2005; Saltelli et al. 2010.
 */
export function factorSensitivities(
  board: Board,
  spreads: readonly Spread[],
  nominalRanks: Float64Array,
  seed: string,
): FactorSensitivity[] {
  const source = seededSource(seed);
  const base = sensitivityBase(board.townships.length);
  const draw = (): Assumptions => ({
    normalisation: drawNormalisation(source),
    aggregation: drawAggregation(source),
    weights: drawWeights(board, source),
    left_out: drawDropped(board, source),
    data: drawnValues(board, source).map(pointAlone),
  });
  const shiftUnder = (assumptions: Assumptions) =>
    meanShift(nominalRanks, ranksUnder(board, spreads, assumptions));
  const first = Array.from({ length: base }, draw);
  const second = Array.from({ length: base }, draw);
  const shifts = { first: first.map(shiftUnder), second: second.map(shiftUnder) };
  return sensitivityFactors.map((factor) => {
    const mixed = first.map((assumptions, index) =>
      shiftUnder({ ...assumptions, [factor]: second[index]?.[factor] }),
    );
    return { factor, ...sobolIndices(shifts.first, shifts.second, mixed) };
  });
}

/** Shifts are counted on points: the ends of the wording are left out. */
function pointAlone({ point }: Column): Column {
  return { low: point, point, high: point };
}

function ranksUnder(
  board: Board,
  spreads: readonly Spread[],
  { data, weights, left_out, ...methods }: Assumptions,
): Float64Array {
  const settings = { ...methods, ...weights, dropped: left_out };
  return rankIndex(runIndex(board, data, spreads, settings).index).rank;
}

function meanShift(nominal: Float64Array, ranks: Float64Array): number {
  const shifts = nominal.reduce(
    (sum, rank, index) => sum + Math.abs(rank - (ranks[index] ?? 0)),
    0,
  );
  return withoutNoise(shifts / nominal.length);
}
