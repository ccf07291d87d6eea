import type { Publication } from '@xiangjian/contract';

const dayLength = 86_400_000;

/** Days since the first of January of the year after the report year. */
export function dayOf(iso: string, reportYear: number): number {
  return Math.round((Date.parse(iso) - Date.UTC(reportYear + 1, 0, 1)) / dayLength);
}

export interface PublicationDot {
  readonly publication: Publication;
  /** Position on the axis, 0..1. */
  readonly along: number;
  /** Row above (positive) or below the line, so that dots of near days do not hide each other. */
  readonly row: number;
  /** True where the day lies beyond the axis: the dot stands at its end. */
  readonly beyond: boolean;
}

/** Places dated reports on an axis of `days` days; near days are stacked alternately above and below. */
export function placeDots(
  publications: readonly Publication[],
  reportYear: number,
  days: number,
  nearness = 0.024,
): PublicationDot[] {
  const dated = publications
    .flatMap((publication) =>
      publication.published_on === null
        ? []
        : [{ publication, day: dayOf(publication.published_on, reportYear) }],
    )
    .sort(
      (a, b) =>
        a.day - b.day || a.publication.township.code.localeCompare(b.publication.township.code),
    );
  const placed: PublicationDot[] = [];
  for (const { publication, day } of dated) {
    const along = Math.min(1, Math.max(0, day / days));
    const taken = new Set(
      placed.filter((dot) => along - dot.along < nearness).map((dot) => dot.row),
    );
    let step = 0;
    while (taken.has(rowAt(step))) step += 1;
    placed.push({ publication, along, row: rowAt(step), beyond: day > days || day < 0 });
  }
  return placed;
}

/** 0, 1, −1, 2, −2 … */
function rowAt(step: number): number {
  return step % 2 === 1 ? (step + 1) / 2 : 0 - step / 2;
}
