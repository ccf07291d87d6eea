import {
  answerCell,
  type Indicator,
  type IndicatorId,
  quantityOf,
  townshipKinds,
} from '@xiangjian/indicators';
import type { NotInFunnel } from '../answers/funnel.ts';
import type { ComparedGroup } from '../compared-year.ts';
import type { PeerCell } from '../peer-cell.ts';
import { successBasisOf, whyNotComparable } from '../rank-group.ts';
import { shareOf } from '../share-of-cell.ts';
import type { ShareParts } from '../statistics/samplers.ts';
import { wholeSetLabel } from '../whole-set-label.ts';

/** A township with both of its counts, or why it has not. */
export interface FunnelPoint {
  readonly one: PeerCell;
  readonly parts: ShareParts | null;
  readonly missing: NotInFunnel | null;
}

/** Townships that are measured against one pooled rate. */
export interface FunnelSet {
  readonly label: string;
  readonly points: readonly FunnelPoint[];
}

/** The counts of every township: of a share its own, of events those over the named denominator. */
export function funnelPoints(
  entry: Indicator,
  denominator: IndicatorId | undefined,
  cells: readonly PeerCell[],
): FunnelPoint[] {
  return cells.map((one) =>
    denominator === undefined ? sharePoint(entry, one) : eventPoint(denominator, one),
  );
}

/** All points in one set, or one set a kind. */
export function funnelSets(points: readonly FunnelPoint[], peers: ComparedGroup): FunnelSet[] {
  if (peers !== 'kind') return [{ label: wholeSetLabel(peers), points }];
  return townshipKinds.flatMap((kind) => {
    const members = points.filter(({ one }) => one.of.township.kind === kind);
    return members.length === 0 ? [] : [{ label: kind, points: members }];
  });
}

function sharePoint(entry: Indicator, one: PeerCell): FunnelPoint {
  const reason = whyNotComparable(entry, one.cell);
  if (reason === 'screened_basis' || reason === 'definition_differs') {
    return without(one, 'other_basis');
  }
  if (reason === 'base_under_five' || reason === 'impossible_share' || reason === 'no_value') {
    return without(one, reason);
  }
  const share = shareOf(entry, one.cell);
  if (share === null) {
    const isStated = successBasisOf(entry, one.cell) === 'stated';
    return without(one, isStated ? 'other_basis' : 'no_denominator');
  }
  return { one, parts: share, missing: null };
}

function eventPoint(denominator: IndicatorId, one: PeerCell): FunnelPoint {
  const [count, base] = [quantityOf(one.cell), quantityOf(answerCell(denominator, one.of))];
  if (count === null) return without(one, 'no_value');
  if (one.cell.isOfOtherDefinition) return without(one, 'other_basis');
  if (base === null || base.lower <= 0) return without(one, 'no_denominator');
  return { one, parts: { numerator: count, denominator: base }, missing: null };
}

function without(one: PeerCell, missing: NotInFunnel): FunnelPoint {
  return { one, parts: null, missing };
}
