import { randomLcg } from 'd3-random';

/** A source of numbers in [0, 1) that a text decides: the same text gives the same draws everywhere. */
export function seededSource(text: string): () => number {
  return randomLcg(hashOf(text) / 2 ** 32);
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
