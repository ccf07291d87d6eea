import { everyIndicator } from '@xiangjian/indicators';

/**
 * The ids of the indicators that a wrong id most likely means, best first: those whose Chinese label it is or holds,
 * then those whose id holds it or lies within a few letters of it. Empty where nothing is near.
 */
export function closestIndicators(wrong: string, most = 3): string[] {
  const text = wrong.trim().toLowerCase();
  if (text === '') return [];
  return everyIndicator()
    .map(({ id, labelZh }) => ({ id, distance: distanceBetween(text, id, labelZh) }))
    .filter(({ id, distance }) => distance <= Math.max(text.length, id.length) * 0.45)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

function distanceBetween(text: string, id: string, labelZh: string): number {
  if (labelZh === text) return 0;
  if (labelZh.includes(text) || (text.length > 3 && id.includes(text))) return 1;
  return editDistance(text, id);
}

/** Levenshtein distance: the fewest letters to add, drop or change. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const drop = (previous[column] ?? 0) + 1;
      const add = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(change, drop, add));
    }
    previous = current;
  }
  return previous[b.length] ?? a.length;
}
