import { type Dimension, dimensions, everyCoreIndicator } from '@xiangjian/indicators';

/** A chapter of the heat table. */
export interface ColumnGroup {
  readonly dimension: Dimension;
  readonly ids: readonly string[];
}

/** Chapters that have core indicators, with their ids; the computed ones first, because they are the judged ones. */
export function columnGroups(): readonly ColumnGroup[] {
  return (['derived', ...dimensions.filter((name) => name !== 'derived')] as const)
    .map((dimension) => ({
      dimension,
      ids: everyCoreIndicator()
        .filter((entry) => entry.dimension === dimension)
        .map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0);
}

/** All core indicators in the order of the groups. */
export function coreColumns(): readonly string[] {
  return columnGroups().flatMap(({ ids }) => ids);
}
