import type { Indicator } from '@xiangjian/indicators';
import type { ChangeRow } from '../answers/change.ts';
import type { ComparedGroup } from '../compared-year.ts';
import { orientedPlace } from '../group-ranks.ts';
import type { PeerCell } from '../peer-cell.ts';
import { rankGroups } from '../rank-group.ts';
import { type RankMove, rankMoves, type TwoPlaces } from '../rank-move.ts';

/** Both years of an indicator for all townships of an area. */
export interface TwoYears {
  readonly entry: Indicator;
  readonly peers: ComparedGroup;
  readonly before: readonly PeerCell[];
  readonly after: readonly PeerCell[];
}

/**
 * Why each township moved in the ranking of its group, by code; `rows` tell which changes are firm. A township that is
 * ranked in one year only, on another basis, or across a break, moves the others by way of who is ranked at all.
 */
export function movesOfTownships(
  { entry, peers, before, after }: TwoYears,
  rows: ReadonlyMap<string, Pick<ChangeRow, 'change' | 'direction'>>,
): ReadonlyMap<string, RankMove> {
  const placesOf = (cells: readonly PeerCell[]) =>
    new Map(
      rankGroups(entry, cells, peers).map(({ label, members }) => [
        label,
        new Map(members.map(({ of, cell }) => [of.township.code, orientedPlace(entry, cell)])),
      ]),
    );
  const [then, now] = [placesOf(before), placesOf(after)];
  const moves = [...now].flatMap(([label, places]) => {
    const earlier = then.get(label) ?? new Map<string, number>();
    const codes = [...new Set([...earlier.keys(), ...places.keys()])].sort();
    return [
      ...rankMoves(codes.flatMap((code) => twoPlaces(code, earlier, places, rows.get(code)))),
    ];
  });
  return new Map(moves);
}

/** Across a break a township is two: one that is ranked before, one that is ranked after. */
function twoPlaces(
  code: string,
  earlier: ReadonlyMap<string, number>,
  later: ReadonlyMap<string, number>,
  row: Pick<ChangeRow, 'change' | 'direction'> | undefined,
): TwoPlaces[] {
  const [before, after] = [earlier.get(code) ?? null, later.get(code) ?? null];
  const change = row?.change ?? null;
  if (before !== null && after !== null && change === null) {
    return [
      { code: `${code} before`, before, after: null, isFirm: false },
      { code: `${code} after`, before: null, after, isFirm: false },
    ];
  }
  const isBeyond = change?.chance === 'beyond_95' || change?.chance === 'beyond_998';
  const isSure = row?.direction === 'up' || row?.direction === 'down';
  // Where there is no chance to speak of, a change that the wording makes sure is firm.
  const isFirm = isBeyond || (change?.method === 'wording' && isSure);
  return [{ code, before, after, isFirm }];
}
