import type { ComparedGroup } from '@xiangjian/compare';
import type { PeerGroup } from '@xiangjian/contract';
import type { Database, StoredTownshipYear, TownshipRow } from '@xiangjian/store';
import { townshipsAsked } from './compared-township.ts';
import { wrongCombination } from './wrong-combination.ts';

interface AskedPeers {
  readonly peers: PeerGroup;
  readonly set?: readonly string[] | undefined;
}

/** Among whom a question compares: a list of townships goes before all of the area. Refuses a list beside peers=kind. */
export function comparedGroup({ peers, set }: AskedPeers): ComparedGroup {
  if (set === undefined) return peers;
  if (peers === 'kind') {
    throw wrongCombination('set', {
      zh: '已用参数 set 列出乡镇，只在它们之间比较；请去掉 peers=kind 或去掉 set',
      en: 'set lists the townships to compare with each other: leave out peers=kind, or set',
    });
  }
  return 'set';
}

/** The stored years of those townships that a list names; all where there is no list. Refuses (404) an unknown code. */
export function onlyOfSet(
  database: Database,
  stored: readonly StoredTownshipYear[],
  set: readonly string[] | undefined,
): readonly StoredTownshipYear[] {
  if (set === undefined) return stored;
  const wanted = unitsOfSet(database, set);
  return stored.filter(({ township }) => wanted.has(township.id));
}

/** Those of some townships that a list names; all where there is no list. Refuses (404) an unknown code. */
export function townshipsOfSet(
  database: Database,
  townships: readonly TownshipRow[],
  set: readonly string[] | undefined,
): readonly TownshipRow[] {
  if (set === undefined) return townships;
  const wanted = unitsOfSet(database, set);
  return townships.filter(({ id }) => wanted.has(id));
}

function unitsOfSet(database: Database, set: readonly string[]): ReadonlySet<number> {
  return new Set(townshipsAsked(database, set, 'set').map(({ id }) => id));
}
