import type { Overview, Publication, Township } from '@xiangjian/contract';

/** One township: its publication in each year, null where it did not exist. */
export interface GridRow {
  readonly township: Township;
  readonly cells: readonly (Publication | null)[];
}

/** Overviews of several years side by side: one row a township, in the order of codes. */
export function rowsOfGrid(overviews: readonly Pick<Overview, 'publications'>[]): GridRow[] {
  const townships = new Map<string, Township>();
  for (const { publications } of overviews) {
    for (const { township } of publications) townships.set(township.code, township);
  }
  return [...townships.values()]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map((township) => ({
      township,
      cells: overviews.map(
        ({ publications }) =>
          publications.find((one) => one.township.code === township.code) ?? null,
      ),
    }));
}
