import type { Imprint } from '@xiangjian/publish';
import type { Served } from '../serving/served.ts';
import { stateInForce } from '../serving/state-in-force.ts';

/** What every file says of itself: the day by the clock of the server, and the state of the data. */
export function imprintOf(served: Pick<Served, 'now' | 'revision'>): Imprint {
  const state = stateInForce();
  if (state === null) return imprintAt(served.now(), served.revision());
  return { exportedOn: localDay(served.now()), ...releasedState(state.name) };
}

/** The imprint of a file made at a moment (ISO time) from a state of the data. */
export function imprintAt(now: string, revision: number): Imprint {
  return { exportedOn: localDay(now), ...stateOf(revision) };
}

/** The state of the data as files name it, where it is not that of a release. */
function stateOf(revision: number): Pick<Imprint, 'release' | 'isReleased'> {
  return { release: `版本${revision}`, isReleased: false };
}

/** A released state as files name it: the release, or the day whose releases it is. */
function releasedState(name: string): Pick<Imprint, 'release' | 'isReleased'> {
  return { release: `发布${name}`, isReleased: true };
}

/** The day of a moment in China, whose clock has no summer time: the same on every server. */
export function localDay(moment: string): string {
  const eightHours = 8 * 3_600_000;
  return new Date(Date.parse(moment) + eightHours).toISOString().slice(0, 10);
}
