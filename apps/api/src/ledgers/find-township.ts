import type { FoundTownship, TownshipFinder } from '@xiangjian/extract';
import {
  type Database,
  type NamedTownship,
  type TownshipRow,
  townshipInYear,
  townshipsNamed,
  townshipsOfArea,
  townshipsOfCodes,
} from '@xiangjian/store';

/**
 * Finds townships of one area by code or by any name they bear or bore, with or without 人民政府, 街道办事处, the county before it
 * or the kind behind it. Only the area is looked at: a ledger of a district never writes into another one.
 */
export function townshipFinder(database: Database, area: string): TownshipFinder {
  const known = new Map<string, FoundTownship>();
  return (written, within, year) => {
    const key = [written, year, ...within].join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(database, area, written, within, year);
    known.set(key, found);
    return found;
  };
}

function find(
  database: Database,
  area: string,
  written: string,
  within: readonly string[],
  year: number,
): FoundTownship {
  const name = plainName(written);
  const townships = /^\d{9}$/.test(name)
    ? [...townshipsOfCodes(database, [name]).values()].filter(({ code }) => code.startsWith(area))
    : named(database, area, name, within);
  const units = [...new Map(townships.map((township) => [township.id, township])).values()];
  const [only] = units;
  if (only === undefined) {
    return { problem: 'unknown_township', hint: nearestName(database, area, name, year) };
  }
  const standing = units.flatMap(({ id }) => townshipInYear(database, id, year) ?? []);
  const [stands, another] = standing;
  if (stands === undefined) return { problem: 'not_standing', hint: null };
  if (another !== undefined) {
    return { problem: 'ambiguous_township', hint: standing.map(({ county }) => county).join('、') };
  }
  return { code: stands.code, name: stands.name };
}

/** 云栈街道办事处 and 云栈街道办 are 云栈街道; blanks that line up short names are none. */
function plainName(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?:人民政府|政府)$/, '')
    .replace(/街道办(?:事处)?$/, '街道')
    .replace(/办事处$/, '街道');
}

const kinds = ['镇', '乡', '街道'];

function named(
  database: Database,
  area: string,
  name: string,
  within: readonly string[],
): readonly TownshipRow[] {
  for (let start = 0; start + 2 <= name.length; start += 1) {
    const [before, rest] = [name.slice(0, start), name.slice(start)];
    const places = before === '' ? within : [before, ...within];
    const whole = inArea(townshipsNamed(database, rest), area, places);
    if (whole.length > 0) return whole;
    const short = kinds.flatMap((kind) =>
      inArea(townshipsNamed(database, rest + kind), area, places),
    );
    if (short.length > 0) return short;
  }
  return [];
}

/** Those of the area that lie where the words say: 六枝特区 as a whole or without its last character. */
function inArea(
  townships: readonly NamedTownship[],
  area: string,
  places: readonly string[],
): readonly TownshipRow[] {
  return townships
    .filter(({ township }) => township.code.startsWith(area))
    .filter(({ path }) => places.every((place) => place === '' || liesIn(path, place)))
    .map(({ township }) => township);
}

function liesIn(path: readonly string[], place: string): boolean {
  return path.some((above) => {
    const short = above.length > 2 ? above.slice(0, -1) : above;
    return place.endsWith(above) || place.endsWith(short) || above.startsWith(place);
  });
}

/** The name of the area that shares the most letters with what was written; null where none shares half of them. */
function nearestName(database: Database, area: string, name: string, year: number): string | null {
  let best: { readonly name: string; readonly score: number } | null = null;
  for (const township of townshipsOfArea(database, area, year)) {
    const shared = [...new Set(name)].filter((letter) => township.name.includes(letter)).length;
    const score = (2 * shared) / (name.length + township.name.length);
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { name: township.name, score };
  }
  return best?.name ?? null;
}
