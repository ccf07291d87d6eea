import { coreIndicators, type Dimension, dimensions } from '@xiangjian/indicators';

/** Chapters that have core indicators, with their ids; the computed ones first, because they are the judged ones. */
export const columnGroups: readonly {
  readonly dimension: Dimension;
  readonly ids: readonly string[];
}[] = (['derived', ...dimensions.filter((name) => name !== 'derived')] as const)
  .map((dimension) => ({
    dimension,
    ids: coreIndicators.filter((entry) => entry.dimension === dimension).map(({ id }) => id),
  }))
  .filter(({ ids }) => ids.length > 0);

/** All core indicators in the order of the groups. */
export const coreColumns: readonly string[] = columnGroups.flatMap(({ ids }) => ids);
