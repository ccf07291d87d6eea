import { createHash } from 'node:crypto';
import {
  type Database,
  openState,
  type Release,
  releaseKeyOf,
  standingReleases,
} from '@xiangjian/store';
import { makeAnswerCache } from './answer-cache.ts';
import type { PastState } from './state-in-force.ts';

/** States of a district take some megabytes each; what is dropped is closed when nobody reads it any more. */
const mostOpen = 6;

/** Past states as they are asked for. */
export interface PastStates {
  /**
   * The state that `as_of` names, of an area (null: of all). Refuses (StoreError) an unknown release and a day by which
   * nothing was released.
   */
  readonly open: (asOf: string, area: string | null) => Promise<PastState & StandingYears>;
}

/** The report years that a state knows. */
export interface StandingYears {
  readonly years: ReadonlySet<number>;
}

type OpenState = PastState & StandingYears;

/** Opens states of releases, and keeps those that were asked for last. */
export function makePastStates(database: Database): PastStates {
  const open = new Map<string, Promise<OpenState>>();
  return {
    open: async (asOf, area) => {
      const standing = standingReleases(database, releaseKeyOf(asOf) ?? asOf, area);
      const place = `${asOf} ${standing.map(({ id }) => id).join(' ')}`;
      const state = open.get(place) ?? openedState(database, { name: asOf, area }, standing);
      open.delete(place);
      open.set(place, state); // a Map keeps the order of insertion: the used one becomes the youngest
      state.catch(() => open.delete(place));
      for (const oldest of open.keys()) {
        if (open.size <= mostOpen) break;
        open.delete(oldest);
      }
      return state;
    },
  };
}

async function openedState(
  database: Database,
  { name, area }: Pick<PastState, 'name' | 'area'>,
  standing: readonly Release[],
): Promise<OpenState> {
  return {
    name,
    area,
    hash: hashOf(name, standing),
    database: await openState(database, standing),
    answers: makeAnswerCache(),
    years: new Set(standing.map(({ year }) => year)),
  };
}

function hashOf(name: string, standing: readonly Release[]): string {
  const only = standing.length === 1 ? standing[0] : standing.find(({ key }) => key === name);
  if (only !== undefined) return only.hash;
  const lines = standing.map(({ key, hash }) => `${key} ${hash}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
