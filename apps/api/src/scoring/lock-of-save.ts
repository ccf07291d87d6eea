import { withoutIdentities } from '@xiangjian/compare';
import type { SchemeLock, ScoringScheme, StoredScheme } from '@xiangjian/contract';
import { ApiProblem } from '../problems/api-problem.ts';

interface Save {
  readonly scheme: ScoringScheme;
  readonly author: string;
  readonly reason: string | null;
}

/**
 * The lock that a save bears: a new one where a reason is given, that of the save before where nothing but marks and titles
 * changed since, else none. Refuses (400) a lock on a scheme that still hides its names.
 */
export function lockOfSave(
  { scheme, author, reason }: Save,
  before: StoredScheme | null,
  now: string,
): SchemeLock | null {
  if (reason !== null) {
    if (!scheme.weights_locked) throw notLocked();
    return { at: now, by: author, reason };
  }
  const keeps = before?.lock != null && scheme.weights_locked && sameRules(before.scheme, scheme);
  return keeps ? before.lock : null;
}

/** Whether two schemes weigh and score alike, whatever they are called and whomever they mark. */
function sameRules(a: ScoringScheme, b: ScoringScheme): boolean {
  return rulesOf(a) === rulesOf(b);
}

function rulesOf(scheme: ScoringScheme): string {
  const { normalisation, aggregation, chapters } = withoutIdentities(scheme);
  return JSON.stringify([normalisation, aggregation, chapters]);
}

function notLocked(): ApiProblem {
  const message = '写明了锁定理由，方案须同时标明权重已锁定（weights_locked 为 true）';
  return new ApiProblem('not-locked', {
    status: 400,
    title: message,
    detail: 'lock_reason needs weights_locked: true',
    errors: [{ parameter: 'scheme.weights_locked', message, allowed: 'true' }],
  });
}
