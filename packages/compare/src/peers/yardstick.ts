import {
  type AnsweredCell,
  addQuantities,
  divideQuantities,
  exactQuantity,
  type Indicator,
  type Quantity,
  quantityOf,
} from '@xiangjian/indicators';
import { usualHow } from '../aggregate-kinds.ts';
import type { PeersAnswer, Target, Yardstick } from '../answers/peers.ts';
import { figureOf, isUsable } from '../figure-of-cells.ts';
import type { PeerCell } from '../peer-cell.ts';
import { hasBaseUnder, shareOf, smallBase } from '../share-of-cell.ts';
import { sideOfShare } from '../share-side.ts';
import { at95, at998 } from '../statistics/chance-level.ts';
import { fewestPeers } from '../statistics/quantiles.ts';

const unlabelled = { label_zh: null, label_en: null };

/** The median of peers as a yardstick. */
export function medianYardstick(median: PeersAnswer['median'], n: number): Yardstick | null {
  if (median === null) return null;
  const { value, n: k } = median;
  return { how: 'median', value, lower: value, upper: value, k, n, ...unlabelled };
}

/** A target as a yardstick. */
export function targetYardstick({ value, label_zh, label_en }: Target): Yardstick {
  return { how: 'target', value, lower: value, upper: value, k: null, n: null, label_zh, label_en };
}

/**
 * The county as a whole, the township included: Σx ÷ Σn where the indicator has two counts, the mean of the townships
 * that state a usable number elsewhere. Null below five of them.
 */
export function districtYardstick(entry: Indicator, cells: readonly PeerCell[]): Yardstick | null {
  const how = districtHow(entry);
  const usable = cells.filter((one) => isCountedInDistrict(entry, one));
  if (usable.length < fewestPeers) return null;
  const found = how === 'pooled' ? figureOf(entry, 'pooled', usable) : meanOf(usable);
  if (found === null || found.lower === null) return null;
  const { value, lower, upper } = found;
  return { how, value, lower, upper, k: usable.length, n: cells.length, ...unlabelled };
}

/** Whether a township's number is part of the figure of its county. */
export function isCountedInDistrict(entry: Indicator, one: PeerCell): boolean {
  return isUsable(entry, districtHow(entry) === 'pooled' ? 'pooled' : 'median', one);
}

function districtHow(entry: Indicator): 'pooled' | 'mean' {
  return usualHow(entry.id) === 'pooled' ? 'pooled' : 'mean';
}

function meanOf(cells: readonly PeerCell[]): Quantity | null {
  const sum = addQuantities(cells.flatMap(({ cell }) => quantityOf(cell) ?? []));
  return divideQuantities(sum, exactQuantity(cells.length), { multiplier: 1, share: false });
}

/** On which side of the yardstick the words of a value put it. */
export function sideOf(
  { value, lower, upper }: AnsweredCell,
  yardstick: Yardstick,
): PeersAnswer['side'] {
  if (lower === null) return null;
  if (yardstick.upper !== null && lower > yardstick.upper) return 'above';
  if (upper !== null && upper < yardstick.lower) return 'below';
  const isPoint = yardstick.lower === yardstick.upper && lower === upper;
  return isPoint && value === yardstick.lower ? 'equal' : 'undecided';
}

/** Whether a target is reached by every reading of the words, or by none; null between, and where neither end is better. */
export function isReached(
  { polarity }: Indicator,
  { lower, upper }: AnsweredCell,
  { how, lower: target }: Yardstick,
): boolean | null {
  if (how !== 'target' || polarity === 'none' || lower === null) return null;
  if (polarity === 'higher') {
    if (lower >= target) return true;
    return upper !== null && upper < target ? false : null;
  }
  if (lower > target) return false;
  return upper !== null && upper <= target ? true : null;
}

/** Whether chance carries a share that far from a rate or a target; a median has chance of its own and is left untold. */
export function chanceAgainst(
  entry: Indicator,
  cell: AnsweredCell,
  { how, lower, upper }: Yardstick,
): PeersAnswer['chance'] {
  const share = shareOf(entry, cell);
  if (share === null || (how !== 'pooled' && how !== 'target')) return 'untold';
  const baseline = { lower, upper: upper ?? 1 };
  if (sideOfShare(share, baseline, at998) !== null) return 'beyond_998';
  if (hasBaseUnder(smallBase, entry, cell)) return 'within';
  return sideOfShare(share, baseline, at95) === null ? 'within' : 'beyond_95';
}
