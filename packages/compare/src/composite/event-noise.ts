import { gammaAt } from './gamma-at.ts';

/**
 * A yearly number of events drawn from Gamma(x + ½, 1), taken at a given standard normal number. With the same normal number
 * more events never give a smaller draw, so that the ends of a qualified count stay the ends of the drawn one. An open end
 * stays open.
 */
export function eventsAt(x: number, z: number): number {
  return Number.isFinite(x) ? gammaAt(x + 0.5, z) : x;
}
