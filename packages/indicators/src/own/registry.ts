import type { OwnIndicator } from './own-indicator.ts';

let registered: readonly OwnIndicator[] = [];

/**
 * Makes a district's own indicators known to everything that looks an indicator up: once at the start of a program, of a
 * reading thread and of the dashboard. The list takes the place of the one before it, so that the same list twice is the same
 * as once (docs/decisions/0013-own-indicators.md).
 */
export function registerOwnIndicators(list: readonly OwnIndicator[]): void {
  if (JSON.stringify(list) !== JSON.stringify(registered)) registered = list;
}

/** The district's own indicators, in the order of its file; the same array until another list is registered. */
export function ownIndicators(): readonly OwnIndicator[] {
  return registered;
}
