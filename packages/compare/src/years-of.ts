import type { ComparedYear } from './compared-year.ts';

/** The years that occur, ascending. */
export function yearsOf(townshipYears: readonly ComparedYear[]): number[] {
  return [...new Set(townshipYears.map(({ year }) => year))].sort((a, b) => a - b);
}
