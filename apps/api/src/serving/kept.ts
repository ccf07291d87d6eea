import type { Served } from './served.ts';

/** A body made once for each state of the data. */
export function kept(served: Served, address: string, make: () => string): string {
  const revision = served.revision();
  const before = served.answers.get(address, revision);
  if (before !== undefined) return before;
  const body = make();
  served.answers.put(address, revision, body);
  return body;
}
