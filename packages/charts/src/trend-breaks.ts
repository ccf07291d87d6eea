import type { Trend } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { chartWords } from './chart-words.ts';

/** A place between two years across which series cannot be compared, with the reason and whom it concerns. */
export interface TrendBreak {
  readonly at: number;
  readonly reason: string;
}

interface FoundBreak {
  readonly at: number;
  readonly reason: string;
  readonly code: string;
  readonly name: string;
}

/** More lines of reasons than this push the picture out of sight; the tooltip of each point has its own reason. */
const mostReasons = 4;

/**
 * The breaks of all series, one for each year and reason; the townships are named where it does not concern all of them.
 * Where there are too many, only those of the townships in `emphasised` keep their reason; the others are summed up
 * year by year.
 */
export function trendBreaks(
  answer: Trend,
  emphasised: readonly string[],
  language: Language,
): TrendBreak[] {
  const found = breaksOf(answer);
  const everyReason = reasonsOf(found, answer.series.length, language);
  if (everyReason.length <= mostReasons) return everyReason;
  const named = found.filter(({ code }) => emphasised.includes(code));
  const others = found
    .filter(({ code }) => !emphasised.includes(code))
    .map((each) => ({ ...each, reason: chartWords.changed[language] }));
  return [
    ...reasonsOf(named, answer.series.length, language),
    ...reasonsOf(others, answer.series.length, language),
  ].sort((a, b) => a.at - b.at);
}

function breaksOf({ series, years }: Trend): FoundBreak[] {
  return series.flatMap(({ township: { code, name }, points }) =>
    points.flatMap(({ year, break_before: reason }) => {
      const at = years.indexOf(year);
      return reason === null || at < 0 ? [] : [{ at, reason, code, name }];
    }),
  );
}

function reasonsOf(found: readonly FoundBreak[], all: number, language: Language): TrendBreak[] {
  const groups = new Map<string, { at: number; reason: string; names: string[] }>();
  for (const { at, reason, name } of found) {
    const key = `${at} ${reason}`;
    const group = groups.get(key) ?? { at, reason, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => a.at - b.at || a.reason.localeCompare(b.reason))
    .map(({ at, reason, names }) => ({
      at,
      reason: names.length === all && all > 1 ? reason : concerning(names, reason, language),
    }));
}

/** A reason behind the names of those whom it concerns: both of two, else the first and how many there are. */
function concerning(names: readonly string[], reason: string, language: Language): string {
  const [first] = names;
  if (language === 'en') {
    const whom = names.length <= 2 ? names.join(' and ') : `${first} and ${names.length - 1} more`;
    return `${whom}: ${reason}`;
  }
  return `${names.length <= 2 ? names.join('、') : `${first}等 ${names.length} 个`}：${reason}`;
}
