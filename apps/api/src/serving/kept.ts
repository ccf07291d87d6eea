import type { Served } from './served.ts';
import { stateInForce } from './state-in-force.ts';

/** A body made once for each state of the data. */
export function kept(served: Served, address: string, make: () => string): string {
  const answers = stateInForce()?.answers ?? served.answers;
  const revision = served.revision();
  const before = answers.get(address, revision);
  if (before !== undefined) return before;
  const body = make();
  answers.put(address, revision, body);
  return body;
}
