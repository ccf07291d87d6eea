import {
  type Indicator,
  isExact,
  type SuccessRateBasis,
  townshipKinds,
} from '@xiangjian/indicators';
import type { Comparability, Grade } from '../answers/comparability.ts';
import type { ComparedEvent } from '../compared-year.ts';
import type { PeerCell } from '../peer-cell.ts';
import { successBasisOf } from '../rank-group.ts';
import { hasBaseUnder, isImpossible, shareOf, smallBase } from '../share-of-cell.ts';
import { reservationsOf } from './reservations.ts';

/**
 * How far the values of a set of townships in one year may be compared, with every reason against it.
 * `events` are those that concern them; merges and splits of the year itself count.
 */
export function gradeOfValues(
  entry: Indicator,
  cells: readonly PeerCell[],
  events: readonly ComparedEvent[],
): Comparability {
  const valued = cells.filter(({ cell }) => cell.lower !== null);
  const count = (test: (one: PeerCell) => boolean) => valued.filter(test).length;
  const withBasis = (basis: SuccessRateBasis) =>
    count(({ cell }) => successBasisOf(entry, cell) === basis);
  const kinds = new Set(valued.map(({ of }) => of.township.kind));
  const reservations = reservationsOf({
    entry,
    n: cells.length,
    k: valued.length,
    notExact: count(({ cell }) => cell.qualifier !== null && !isExact(cell.qualifier)),
    accepted: withBasis('accepted'),
    stated: withBasis('stated'),
    screened: withBasis('screened'),
    smallBase: count(({ cell }) => hasBaseUnder(smallBase, entry, cell)),
    impossible: count(({ cell }) => {
      const share = shareOf(entry, cell);
      return share !== null && isImpossible(share);
    }),
    kinds: townshipKinds.filter((kind) => kinds.has(kind)),
    changed: changedNames(cells, events),
  });
  const grade: Grade = reservations[0]?.grade ?? 'A';
  return { grade, n: cells.length, k: valued.length, reservations };
}

/** Names of the townships that were merged or split in the year of their value. */
function changedNames(cells: readonly PeerCell[], events: readonly ComparedEvent[]): string[] {
  return cells
    .filter(({ of }) =>
      events.some(
        ({ kind, date, from, to }) =>
          (kind === 'merge' || kind === 'split') &&
          Number(date.slice(0, 4)) === of.year &&
          [...from, ...to].some(({ code }) => code === of.township.code),
      ),
    )
    .map(({ of }) => of.township.name);
}
