import type { ScoringScheme } from '@xiangjian/contract';

export type Chapter = ScoringScheme['chapters'][number];
export type Item = Chapter['items'][number];
export type ManualMark = Extract<Item, { kind: 'manual_mark' }>;

/** An item with a weight. */
export type WeightedItem = Exclude<Item, { kind: 'bonus' | 'veto' }>;

/** Whether an item has a weight; bonus points and vetoes have none. */
export function isWeighted(item: Item): item is WeightedItem {
  return item.kind !== 'bonus' && item.kind !== 'veto';
}

/** The scheme with one chapter changed. Chapters and items that did not change stay the same objects. */
export function withChapter(
  scheme: ScoringScheme,
  id: string,
  change: (chapter: Chapter) => Chapter,
): ScoringScheme {
  const chapters = scheme.chapters.map((one) => (one.id === id ? change(one) : one));
  return { ...scheme, chapters };
}

/** The scheme with one item put in the place of the one with `id`. */
export function withItem(scheme: ScoringScheme, id: string, next: Item): ScoringScheme {
  const chapters = scheme.chapters.map((chapter) =>
    chapter.items.some((item) => item.id === id)
      ? { ...chapter, items: chapter.items.map((item) => (item.id === id ? next : item)) }
      : chapter,
  );
  return { ...scheme, chapters };
}

/** The scheme without an item. */
export function withoutItem(scheme: ScoringScheme, id: string): ScoringScheme {
  const chapters = scheme.chapters.map((chapter) =>
    chapter.items.some((item) => item.id === id)
      ? { ...chapter, items: chapter.items.filter((item) => item.id !== id) }
      : chapter,
  );
  return { ...scheme, chapters };
}

/** The scheme without a chapter and its items. */
export function withoutChapter(scheme: ScoringScheme, id: string): ScoringScheme {
  return { ...scheme, chapters: scheme.chapters.filter((chapter) => chapter.id !== id) };
}

/** The weight of a chapter or of an item by its id; null where it has none. */
export function weightOf(scheme: ScoringScheme, id: string): number | null {
  for (const chapter of scheme.chapters) {
    if (chapter.id === id) return chapter.weight;
    const item = chapter.items.find((one) => one.id === id);
    if (item !== undefined) return isWeighted(item) ? item.weight : null;
  }
  return null;
}

/** The scheme with the weight of a chapter or an item changed; the same scheme where the id has no weight. */
export function withWeight(scheme: ScoringScheme, id: string, weight: number): ScoringScheme {
  const before = weightOf(scheme, id);
  if (before === null || before === weight) return scheme;
  if (scheme.chapters.some((chapter) => chapter.id === id)) {
    return withChapter(scheme, id, (chapter) => ({ ...chapter, weight }));
  }
  const item = scheme.chapters.flatMap(({ items }) => items).find((one) => one.id === id);
  return item === undefined || !isWeighted(item)
    ? scheme
    : withItem(scheme, id, { ...item, weight });
}

/** An id that no chapter and no item bears yet: item_1, item_2 … */
export function freeId(scheme: ScoringScheme, stem: 'chapter' | 'item'): string {
  const taken = new Set(
    scheme.chapters.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
  );
  let number = 1;
  while (taken.has(`${stem}_${number}`)) number += 1;
  return `${stem}_${number}`;
}
