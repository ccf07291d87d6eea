import type { Indicator } from '@xiangjian/indicators';
import type { Judgement } from './answers/cell.ts';
import type { Benchmark } from './answers/matrix.ts';
import type { ComparedGroup } from './compared-year.ts';
import type { PeerCell } from './peer-cell.ts';
import { rankGroups } from './rank-group.ts';
import { hasBaseUnder, shareOf, smallBase } from './share-of-cell.ts';
import { sideOfShare } from './share-side.ts';
import { at95, at998 } from './statistics/chance-level.ts';
import { fewestPeers } from './statistics/quantiles.ts';
import type { ShareParts } from './statistics/simulated-ranks.ts';
import type { ClosedInterval } from './statistics/wilson.ts';

/**
 * Every township's share against the pooled rate of its peers, Σx ÷ Σn, itself included so that all of a group are
 * measured against one rate. Judged only where the whole interval of the township, by Wilson and by the exact limits,
 * lies on one side of it.
 * Not judged: indicators without a better end, values that are no share with both counts, fewer than five cases,
 * fewer than five peers with both counts closed.
 */
export function judgements(
  entry: Indicator,
  cells: readonly PeerCell[],
  peers: ComparedGroup,
): ReadonlyMap<string, Judgement> {
  const judged = new Map<string, Judgement>(
    cells.map(({ of }) => [of.township.code, 'not_judged']),
  );
  if (entry.polarity === 'none') return judged;
  for (const { members } of rankGroups(entry, cells, peers)) {
    const baseline = pooledRate(members.flatMap(({ cell }) => shareOf(entry, cell) ?? []));
    if (baseline === null) continue;
    for (const { of, cell } of members) {
      const share = shareOf(entry, cell);
      if (share === null) continue;
      const onlyAt998 = hasBaseUnder(smallBase, entry, cell);
      judged.set(of.township.code, judgeShare(share, baseline, entry.polarity, onlyAt998));
    }
  }
  return judged;
}

/**
 * The rates against which shares are judged, group by group as `judgements` takes them: bounds where counts are qualified, and
 * over how many townships. Groups that have none are left out; an indicator that is not judged has none at all.
 */
export function benchmarksOf(
  entry: Indicator,
  cells: readonly PeerCell[],
  peers: ComparedGroup,
): Benchmark[] {
  if (entry.polarity === 'none') return [];
  return rankGroups(entry, cells, peers).flatMap(({ label, members }) => {
    const shares = members.flatMap(({ cell }) => shareOf(entry, cell) ?? []).filter(hasSum);
    const rate = pooledRate(shares);
    return rate === null ? [] : [{ group: label, ...rate, n: shares.length }];
  });
}

/**
 * The rate of all shares together, as bounds where counts are qualified. Counts that are open above have no sum and stay
 * out; null below five shares.
 */
function pooledRate(shares: readonly ShareParts[]): ClosedInterval | null {
  let [lowX, highX, lowN, highN, size] = [0, 0, 0, 0, 0];
  for (const { numerator, denominator } of shares.filter(hasSum)) {
    lowX += numerator.lower;
    highX += numerator.upper;
    lowN += denominator.lower;
    highN += denominator.upper;
    size += 1;
  }
  if (size < fewestPeers || lowN <= 0) return null;
  return { lower: lowX / highN, upper: Math.min(1, highX / lowN) };
}

interface ClosedShare {
  readonly numerator: ClosedInterval;
  readonly denominator: ClosedInterval;
}

function hasSum(share: ShareParts): share is ShareParts & ClosedShare {
  return share.numerator.upper !== null && share.denominator.upper !== null;
}

function judgeShare(
  share: ShareParts,
  baseline: ClosedInterval,
  polarity: 'higher' | 'lower',
  onlyAt998: boolean,
): Judgement {
  const far = sideOfShare(share, baseline, at998);
  const near = onlyAt998 ? null : sideOfShare(share, baseline, at95);
  const better = polarity === 'higher' ? 'above' : 'below';
  if (far !== null) return far === better ? 'better_998' : 'worse_998';
  if (near !== null) return near === better ? 'better_95' : 'worse_95';
  return 'similar';
}
