import type { BoardItem } from './board.ts';
import type { MeasuredItem } from './measure.ts';

/** A township is scored only where every chapter has at least this share of its items. Source: COINr, availability limit. */
export const leastAvailable = 2 / 3;

/** How many weighted items a chapter has, and how many of them have a value. */
export interface ChapterAvailability {
  readonly available: number;
  readonly items: number;
}

/** The availability of each chapter for one township. */
export function availabilityOf(
  items: readonly BoardItem[],
  chapters: number,
  measured: readonly MeasuredItem[],
): ChapterAvailability[] {
  return Array.from({ length: chapters }, (_, chapter) => {
    const own = items.flatMap((item, index) => (item.chapter === chapter ? [index] : []));
    const available = own.filter((index) => measured[index]?.measure != null).length;
    return { available, items: own.length };
  });
}

/** Whether every chapter has enough of its items. */
export function hasEnoughItems(chapters: readonly ChapterAvailability[]): boolean {
  return chapters.every(({ available, items }) => available >= leastAvailable * items - 1e-9);
}
