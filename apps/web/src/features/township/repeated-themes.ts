import type { Profile } from '@xiangjian/contract';
import type { Theme } from '@xiangjian/indicators';

export type ThemedItem = Profile['problems'][number];

/** A problem or plan with the other years in which its theme stands in a report of the township. */
interface RepeatedItem {
  readonly item: ThemedItem;
  readonly otherYears: readonly number[];
}

export interface YearOfItems {
  readonly year: number;
  readonly items: readonly RepeatedItem[];
}

/** Problems or plans year by year, the latest first; what comes back in other years says so. */
export function repeatedByYear(items: readonly ThemedItem[]): YearOfItems[] {
  const yearsOf = new Map<Theme, Set<number>>();
  for (const { theme, year } of items) {
    yearsOf.set(theme, (yearsOf.get(theme) ?? new Set()).add(year));
  }
  const years = [...new Set(items.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => ({
    year,
    items: items
      .filter((item) => item.year === year)
      .map((item) => ({
        item,
        otherYears: [...(yearsOf.get(item.theme) ?? [])]
          .filter((other) => other !== year)
          .sort((a, b) => a - b),
      })),
  }));
}
