import { type Indicator, isExact } from '@xiangjian/indicators';
import type { RankGroup } from '../rank-group.ts';
import { shareOf } from '../share-of-cell.ts';
import { fewestPeers } from '../statistics/quantiles.ts';
import { shrunkenShares } from '../statistics/shrunken-shares.ts';

/** Shrunken shares of the members with two plain counts, by township code; empty below five of them. */
export function shrunkenOfGroup(
  entry: Indicator,
  { members }: RankGroup,
): ReadonlyMap<string, number> {
  const plain = members.flatMap(({ of, cell }) => {
    const share = shareOf(entry, cell);
    if (share === null || cell.qualifier === null || !isExact(cell.qualifier)) return [];
    return [{ code: of.township.code, x: share.numerator.lower, n: share.denominator.lower }];
  });
  const shrunken = plain.length < fewestPeers ? null : shrunkenShares(plain);
  return new Map(plain.map(({ code }, index) => [code, shrunken?.[index]] as const).filter(isTold));
}

function isTold(entry: readonly [string, number | undefined]): entry is readonly [string, number] {
  return entry[1] !== undefined;
}
