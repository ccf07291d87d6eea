import type { DrawnRank } from './rank-draws.ts';

/** So many townships are kept in all: a few thousand groups of a district, or thirty of a province; about 10 MB. */
const mostKept = 100_000;

/** By everything that decides the draws, the oldest first. */
const kept = new Map<string, readonly DrawnRank[]>();
let keptTownships = 0;

/**
 * The ranks that `draw` gives, drawn once for everything that decides them: seed text, counts and number of draws, all of
 * them in `decidedBy`. The profiles of a district rest on the same draws, and so do its rankings.
 */
export function drawnOnce(
  decidedBy: string,
  draw: () => readonly DrawnRank[],
): readonly DrawnRank[] {
  const before = kept.get(decidedBy);
  if (before !== undefined) return before;
  const ranks = draw();
  kept.set(decidedBy, ranks);
  keptTownships += ranks.length;
  forgetOldest();
  return ranks;
}

function forgetOldest(): void {
  for (const [oldest, ranks] of kept) {
    if (keptTownships <= mostKept) return;
    kept.delete(oldest);
    keptTownships -= ranks.length;
  }
}
