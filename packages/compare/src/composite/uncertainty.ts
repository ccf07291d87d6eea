import { median } from '../statistics/quantiles.ts';
import { seededSource } from '../statistics/seeded-source.ts';
import type { Board } from './board.ts';
import { drawAggregation, drawDropped, drawNormalisation, drawWeights } from './draw-settings.ts';
import type { Spread } from './normalise.ts';
import { type RankedColumn, rankIndex } from './rank-columns.ts';
import { runIndex } from './run-index.ts';
import { drawnValues } from './values.ts';

/** How many times the index is computed anew, unless fewer are asked for. */
export const uncertaintyDraws = 500;

/** The share of draws between the two ends of a rank interval: from the 5 % to the 95 % point. */
export const uncertaintyLevel = 0.9;

/** How the rank of one township moves when what could have been decided otherwise is decided otherwise. */
export interface RankSpread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Ranks over seeded draws: normalisation, weights ± 25 %, aggregation, one item left out, chance in shares and numbers
 * of events, and the room of qualified values. The interval runs from the 5 % point of the best rank to the 95 % point of the worst rank that
 * the wording leaves open in each draw, and holds whatever the wording leaves open under the scheme as it stands
 * (`nominal`): wording is a bound, never a distribution, so a vaguer number never looks firmer. Fewer `draws` are the
 * first ones of more.
 * Source: Saisana, Saltelli & Tarantola 2005; OECD/JRC Handbook 2008, step 7.
 */
export function rankSpreads(
  board: Board,
  spreads: readonly Spread[],
  nominal: RankedColumn,
  seed: string,
  draws: number = uncertaintyDraws,
): RankSpread[] {
  const source = seededSource(seed);
  const size = board.townships.length;
  const ranks = board.townships.map(() => new Float64Array(draws));
  const best = board.townships.map(() => new Float64Array(draws));
  const worst = board.townships.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw += 1) {
    const settings = {
      normalisation: drawNormalisation(source),
      aggregation: drawAggregation(source),
      dropped: drawDropped(board, source),
      ...drawWeights(board, source),
    };
    const { index } = runIndex(board, drawnValues(board, source), spreads, settings);
    const ranked = rankIndex(index);
    for (let township = 0; township < size; township += 1) {
      put(ranks[township], draw, ranked.rank[township]);
      put(best[township], draw, ranked.best[township]);
      put(worst[township], draw, ranked.worst[township]);
    }
  }
  const tail = (1 - uncertaintyLevel) / 2;
  return board.townships.map((_, township) => ({
    median: Math.round(median([...(ranks[township] ?? [])]) ?? 0),
    low: Math.min(rankReached(best[township], tail), nominal.best[township] ?? size),
    high: Math.max(rankReached(worst[township], 1 - tail), nominal.worst[township] ?? 1),
  }));
}

function put(list: Float64Array | undefined, place: number, value: number | undefined): void {
  if (list !== undefined && value !== undefined) list[place] = value;
}

/** The first rank at which a share of the draws is reached. */
function rankReached(ranks: Float64Array | undefined, share: number): number {
  const ascending = ranks?.slice().sort() ?? new Float64Array();
  const place = Math.max(0, Math.ceil(share * ascending.length - 1e-9) - 1);
  return ascending[place] ?? 0;
}
