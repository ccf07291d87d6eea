import type { CompositeVeto } from './answer.ts';
import type { Band } from './scheme.ts';

/** A grade, and whether the wording of the figures leaves others open. */
export interface Grade {
  readonly band: string | null;
  readonly band_open: boolean;
}

/**
 * The band of an index, bands best first. A veto that is met moves it: into the lowest band, or out of the highest;
 * one that is not decided leaves the grade open.
 */
export function gradeOf(
  bands: readonly Band[],
  index: { readonly low: number; readonly point: number; readonly high: number },
  vetoes: readonly CompositeVeto[],
): Grade {
  if (bands.length === 0) return { band: null, band_open: false };
  const met = vetoes.filter(({ state }) => state === 'met');
  const placeOf = (score: number, counted: readonly CompositeVeto[]) =>
    afterVetoes(bandOf(bands, score), bands.length, counted);
  const place = placeOf(index.point, met);
  const reach = [placeOf(index.high, met), placeOf(index.low, vetoes)];
  return {
    band: bands[place]?.label_zh ?? null,
    band_open: reach.some((other) => other !== place),
  };
}

function bandOf(bands: readonly Band[], score: number): number {
  const place = bands.findIndex(({ from }) => score >= from);
  return place === -1 ? bands.length - 1 : place;
}

function afterVetoes(place: number, bands: number, vetoes: readonly CompositeVeto[]): number {
  if (vetoes.some(({ effect }) => effect === 'fails')) return bands - 1;
  const barred = vetoes.some(({ effect }) => effect === 'bars_top');
  return barred ? Math.min(bands - 1, Math.max(1, place)) : place;
}
