import type { Indicator } from '@xiangjian/indicators';
import type { RankedGroup } from './answers/ranking.ts';
import type { ComparedGroup } from './compared-year.ts';
import { displayOfGroup } from './distribution/display-of-group.ts';
import type { PeerCell } from './peer-cell.ts';
import { type RankGroup, rankGroups } from './rank-group.ts';

/** The groups of a ranking with what may be shown of their order, and why not more. */
export function rankedGroups(
  entry: Indicator,
  cells: readonly PeerCell[],
  peers: ComparedGroup,
): RankedGroup[] {
  return rankGroups(entry, cells, peers).map((group) => rankedGroup(entry, group, cells, peers));
}

/** One group among the townships it could have had: those of its kind where only they are compared. */
export function rankedGroup(
  entry: Indicator,
  group: RankGroup,
  cells: readonly PeerCell[],
  peers: ComparedGroup,
): RankedGroup {
  const kind = group.members[0]?.of.township.kind;
  const townships =
    peers === 'kind' ? cells.filter(({ of }) => of.township.kind === kind).length : cells.length;
  const { display, rankability, reason } = displayOfGroup(entry, group, townships);
  return {
    label: group.label,
    k: group.members.length,
    n: townships,
    display,
    rankability,
    reason_zh: reason.zh,
    reason_en: reason.en,
  };
}
