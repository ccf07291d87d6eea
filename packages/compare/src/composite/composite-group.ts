import { competitionRanks } from '../statistics/competition-ranks.ts';
import type { CompositeGroup, CompositeRow } from './answer.ts';
import type { Board } from './board.ts';
import { compositeRow, keyOf, type RowContext } from './composite-row.ts';
import { chapterViews, itemViews } from './composite-views.ts';
import type { MeasuredTownship } from './measured-township.ts';
import { spreadOf } from './normalise.ts';
import { rankIndex } from './rank-columns.ts';
import { surelyAheadPairs } from './robust-pairs.ts';
import { nominalSettings, runIndex } from './run-index.ts';
import { factorSensitivities } from './sensitivity.ts';
import { rankSpreads } from './uncertainty.ts';
import { anchorValues, statedValues } from './values.ts';

/** What a group is computed from besides its townships. */
export type GroupContext = Omit<RowContext, 'size'> & {
  readonly seed: string;
  readonly withSensitivity: boolean;
  readonly draws: number;
};

/** Scores and ranks the townships of one group among each other. */
export function compositeGroup(
  context: GroupContext,
  townships: readonly MeasuredTownship[],
): CompositeGroup {
  const { scheme, label, seed, aliases, withSensitivity, draws } = context;
  const scored = townships.filter(({ isScored }) => isScored);
  const size = scored.length;
  const board: Board = { ...context.board, townships: scored };
  const values = statedValues(board);
  const spreads = anchorValues(board).map(spreadOf);
  const result = runIndex(board, values, spreads, nominalSettings(board, scheme));
  const nominal = rankIndex(result.index);
  const tied = competitionRanks([...result.index.point]);
  const rankSpread = size > 1 ? rankSpreads(board, spreads, nominal, seed, draws) : [];
  const rowOf = (township: MeasuredTownship): CompositeRow => {
    const place = scored.indexOf(township);
    const ranks = tied[place];
    const spread = rankSpread[place] ?? null;
    const own = ranks === undefined ? null : { place, result, ranks, spread };
    return compositeRow({ ...context, size }, township, own);
  };
  const keys = scored.map(({ of }) => keyOf(aliases, of.township));
  return {
    label,
    n_total: townships.length,
    n_scored: size,
    n_pairs: (size * (size - 1)) / 2,
    chapters: chapterViews(scheme, board, result),
    items: itemViews(scheme, board, result),
    sensitivity:
      size > 1 && withSensitivity ? factorSensitivities(board, spreads, nominal.rank, seed) : [],
    robust_pairs: surelyAheadPairs(board, values, result.items)
      .map(({ better, worse }) => ({ better: keys[better] ?? '', worse: keys[worse] ?? '' }))
      .sort((a, b) => inOrder(a.better, b.better) || inOrder(a.worse, b.worse)),
    rows: townships.map(rowOf).sort(bestFirst),
  };
}

/** Ranked ones best first; those without an index behind them in the order of their keys, never ranked last. */
function bestFirst(a: CompositeRow, b: CompositeRow): number {
  const place = (row: CompositeRow) => row.rank ?? Number.MAX_SAFE_INTEGER;
  return place(a) - place(b) || inOrder(a.key, b.key);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
