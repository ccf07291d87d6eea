import type { Evidence, Span } from './evidence.ts';

/** So much of the words around a quote is compared. */
const around = 32;
/** Words around a quote that must agree before a short quote counts as the same one. */
const enough = 4;
/** A quote of this length tells its sentence by itself. */
const longEnough = 12;

/**
 * Where a quote of one text stands in another version of it, or null. Of several places the one whose surroundings agree
 * best is taken, then the one nearest in relative position. A short quote (3件) must also have some of its surroundings,
 * so that a number which happens to occur elsewhere is not taken for it.
 */
export function findAgain(evidence: Evidence, from: string, to: string): Span | null {
  const { start, end, text } = evidence;
  const expected = from.length === 0 ? 0 : (start / from.length) * to.length;
  const most = Math.min(start, around) + Math.min(from.length - end, around);
  let best: { readonly at: number; readonly shared: number; readonly far: number } | null = null;
  for (let at = to.indexOf(text); at !== -1; at = to.indexOf(text, at + 1)) {
    const shared = sharedBefore(from, start, to, at) + sharedAfter(from, end, to, at + text.length);
    const far = Math.abs(at - expected);
    if (best === null || shared > best.shared || (shared === best.shared && far < best.far)) {
      best = { at, shared, far };
    }
  }
  if (best === null) return null;
  const isSure = text.length >= longEnough || best.shared >= Math.min(enough, most);
  return isSure ? { start: best.at, end: best.at + text.length } : null;
}

/** How many letters before two places are the same. */
function sharedBefore(a: string, atA: number, b: string, atB: number): number {
  const most = Math.min(atA, atB, around);
  let shared = 0;
  while (shared < most && a[atA - shared - 1] === b[atB - shared - 1]) shared += 1;
  return shared;
}

function sharedAfter(a: string, atA: number, b: string, atB: number): number {
  const most = Math.min(a.length - atA, b.length - atB, around);
  let shared = 0;
  while (shared < most && a[atA + shared] === b[atB + shared]) shared += 1;
  return shared;
}
