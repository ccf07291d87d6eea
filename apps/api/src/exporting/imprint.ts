import type { Imprint } from '@xiangjian/publish';
import type { Served } from '../serving/served.ts';

/** What every file says of itself: the day by the clock of the server, and the state of the data. */
export function imprintOf(served: Pick<Served, 'now' | 'revision'>): Imprint {
  return imprintAt(served.now(), served.revision());
}

/** The imprint of a file made at a moment (ISO time) from a state of the data. */
export function imprintAt(now: string, revision: number): Imprint {
  return { exportedOn: localDay(now), ...stateOf(revision) };
}

/** The state of the data as files name it; no state is released yet. */
export function stateOf(revision: number): Pick<Imprint, 'release' | 'isReleased'> {
  return { release: `版本${revision}`, isReleased: false };
}

/** The day of a moment in China, whose clock has no summer time: the same on every server. */
function localDay(moment: string): string {
  const eightHours = 8 * 3_600_000;
  return new Date(Date.parse(moment) + eightHours).toISOString().slice(0, 10);
}
