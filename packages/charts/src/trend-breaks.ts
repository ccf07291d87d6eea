import type { Trend } from '@xiangjian/contract';

/** A place between two years across which series cannot be compared, with the reason and whom it concerns. */
export interface TrendBreak {
  readonly at: number;
  readonly reason: string;
}

/** The breaks of all series, one for each year and reason; the township is named where it does not concern all of them. */
export function trendBreaks(answer: Trend): TrendBreak[] {
  const found = new Map<string, { at: number; reason: string; names: string[] }>();
  for (const { township, points } of answer.series) {
    for (const point of points) {
      const at = answer.years.indexOf(point.year);
      if (point.break_before === null || at < 0) continue;
      const key = `${at} ${point.break_before}`;
      const known = found.get(key) ?? { at, reason: point.break_before, names: [] };
      known.names.push(township.name);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .sort((a, b) => a.at - b.at || a.reason.localeCompare(b.reason))
    .map(({ at, reason, names }) => ({
      at,
      reason:
        names.length === answer.series.length && names.length > 1
          ? reason
          : `${shortList(names)}：${reason}`,
    }));
}

function shortList(names: readonly string[]): string {
  return names.length <= 2 ? names.join('、') : `${names[0]}等 ${names.length} 个`;
}
