import type { TownshipFound } from '@xiangjian/contract';
import type { TownshipNames, TownshipRow } from '@xiangjian/store';
import { comparedTownship } from '../comparing/compared-township.ts';
import { pinyinMatch } from './pinyin-match.ts';

interface Found extends Omit<TownshipFound, 'township'> {
  readonly township: TownshipRow;
  /** Smaller is nearer to what was typed. */
  readonly distance: number;
}

/**
 * The townships that answer to what was typed: by name or part of it, by a name of the past, by the beginning of a code, by
 * pinyin or initials. Those of the area come first, then the nearest match, then code order.
 */
export function findTownships(
  known: readonly TownshipNames[],
  q: string,
  { area = '', limit }: { readonly area?: string | undefined; readonly limit: number },
): TownshipFound[] {
  const outside = ({ township }: Found) => (township.code.startsWith(area) ? 0 : 1);
  return known
    .flatMap((township) => nearestName(township, q) ?? [])
    .sort(
      (a, b) =>
        outside(a) - outside(b) ||
        a.distance - b.distance ||
        (a.township.code < b.township.code ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ distance: _distance, township, ...found }) => ({
      ...found,
      township: comparedTownship(township),
    }));
}

function nearestName({ names, reports }: TownshipNames, q: string): Found | null {
  const [present] = names;
  if (present === undefined) return null;
  let nearest: Found | null = null;
  for (const version of names) {
    const found = matchOf(version, q);
    if (found === null) continue;
    const past = version.name !== present.name;
    const how = past && found.how === 'name' ? 'past_name' : found.how;
    const distance = found.distance + (past ? 0.5 : 0);
    if (nearest === null || distance < nearest.distance) {
      nearest = { township: present, how, matched: found.matched, reports, distance };
    }
  }
  return nearest;
}

function matchOf(
  { name, code }: TownshipRow,
  q: string,
): Omit<Found, 'township' | 'reports'> | null {
  const at = name.indexOf(q);
  if (at !== -1) {
    const distance = name === q ? 0 : at === 0 ? 1 : 2;
    return { how: 'name', matched: { text: name, start: at, end: at + q.length }, distance };
  }
  if (/^\d{4,}$/.test(q) && code.padEnd(12, '0').startsWith(q)) {
    return {
      how: 'code',
      matched: { text: code, start: 0, end: Math.min(q.length, 9) },
      distance: 3,
    };
  }
  const letters = q.toLowerCase().replace(/[\s']/g, '');
  if (!/^[a-z]{2,}$/.test(letters)) return null;
  const span = pinyinMatch(name, letters);
  if (span === null) return null;
  return { how: 'pinyin', matched: { text: name, ...span }, distance: span.start === 0 ? 4 : 5 };
}
