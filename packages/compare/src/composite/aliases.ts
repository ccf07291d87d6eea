import { seededSource } from '../statistics/seeded-source.ts';

/**
 * Aliases for townships while names are hidden, by code: 乡镇01, 乡镇02 …, dealt out by a seeded shuffle so that neither
 * the order of codes nor that of ranks shows through, and the same however weights are moved.
 */
export function aliasesOf(codes: readonly string[], seed: string): ReadonlyMap<string, string> {
  const source = seededSource(seed);
  const shuffled = [...codes]
    .sort()
    .map((code) => ({ code, place: source() }))
    .sort((a, b) => a.place - b.place);
  const digits = Math.max(2, String(codes.length).length);
  return new Map(
    shuffled.map(({ code }, index) => [code, `乡镇${String(index + 1).padStart(digits, '0')}`]),
  );
}
