import {
  type AnsweredCell,
  type Indicator,
  type SuccessRateBasis,
  successRateBases,
  successRateBasisLabels,
} from '@xiangjian/indicators';
import type { NotRanked } from './answers/ranking.ts';
import type { ComparedGroup, ComparedTownship } from './compared-year.ts';
import type { PeerCell } from './peer-cell.ts';
import { hasBaseUnder, isImpossible, shareOf, tinyBase } from './share-of-cell.ts';
import { wholeSetLabel } from './whole-set-label.ts';

/** Townships that may be compared with each other: of one kind where that is asked for, and on one basis. */
export interface RankGroup {
  readonly label: string;
  readonly basis: SuccessRateBasis | null;
  readonly members: readonly PeerCell[];
}

/** Why a cell cannot be compared at all, or null when it can. */
export function whyNotComparable(entry: Indicator, cell: AnsweredCell): NotRanked | null {
  if (cell.lower === null) return 'no_value';
  if (cell.isOfOtherDefinition) return 'definition_differs';
  if (successBasisOf(entry, cell) === 'screened') return 'screened_basis';
  const share = shareOf(entry, cell);
  if (share !== null && isImpossible(share)) return 'impossible_share';
  if (hasBaseUnder(tinyBase, entry, cell)) return 'base_under_five';
  return null;
}

/** The basis of a success rate; null for every other indicator, whose values are all of one sort. */
export function successBasisOf(entry: Indicator, cell: AnsweredCell): SuccessRateBasis | null {
  if (entry.id !== 'mediation_success_rate') return null;
  return successRateBases.find((basis) => basis === cell.basis) ?? null;
}

/** The comparable cells, split by kind (for peers of one kind) and by basis, in the order of their first member. */
export function rankGroups(
  entry: Indicator,
  cells: readonly PeerCell[],
  peers: ComparedGroup,
): RankGroup[] {
  const groups = new Map<string, { basis: SuccessRateBasis | null; members: PeerCell[] }>();
  for (const one of cells) {
    if (whyNotComparable(entry, one.cell) !== null) continue;
    const basis = successBasisOf(entry, one.cell);
    const label = groupLabel(one.of.township, basis, peers);
    const group = groups.get(label) ?? { basis, members: [] };
    group.members.push(one);
    groups.set(label, group);
  }
  return [...groups].map(([label, group]) => ({ label, ...group }));
}

function groupLabel(
  township: ComparedTownship,
  basis: SuccessRateBasis | null,
  peers: ComparedGroup,
): string {
  const who = peers === 'kind' ? township.kind : wholeSetLabel(peers);
  return basis === null ? who : `${who} · ${successRateBasisLabels[basis].zh}`;
}
