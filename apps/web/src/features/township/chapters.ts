import type { Profile } from '@xiangjian/contract';
import { type Dimension, dimensions, hasNumber } from '@xiangjian/indicators';

export type ProfileRow = Profile['rows'][number];

export interface Chapter {
  readonly dimension: Dimension;
  readonly rows: readonly ProfileRow[];
}

/** Whether a row is printed. */
export function isCore({ indicator }: ProfileRow): boolean {
  return indicator.tier === 'core';
}

/** Core indicators always stand in the table, the others where they have a number. */
export function isShown(row: ProfileRow): boolean {
  return isCore(row) || hasNumber(row.status);
}

/** Rows by chapter, the derived ones first: they are what can be compared. */
export function chaptersOf(rows: readonly ProfileRow[]): Chapter[] {
  const order: Dimension[] = ['derived', ...dimensions.filter((name) => name !== 'derived')];
  return order
    .map((dimension) => ({
      dimension,
      rows: rows.filter(({ indicator }) => indicator.dimension === dimension),
    }))
    .filter((chapter) => chapter.rows.length > 0);
}
