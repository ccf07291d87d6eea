import type { Candidate } from '../parsers/candidate.ts';

/** A weak wording counts only where no surer one of its indicator stands. */
export function dropWeak<
  Judged extends { readonly candidate: Candidate; readonly veto: string | null },
>(judged: readonly Judged[]): Judged[] {
  const sure = new Set(
    judged
      .filter(({ candidate, veto }) => !candidate.weak && veto === null)
      .map(({ candidate }) => candidate.indicator),
  );
  return judged.filter(({ candidate }) => !candidate.weak || !sure.has(candidate.indicator));
}
