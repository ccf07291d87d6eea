import type { Trend } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { chartWords } from './chart-words.ts';

/** A place between two years across which series cannot be compared, with the reason and whom it concerns. */
export interface TrendBreak {
  readonly at: number;
  readonly reason: string;
  /** The townships whose series breaks here. */
  readonly names: readonly string[];
  /** Whether that is every one of them, and more than one. */
  readonly isOfAll: boolean;
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
 * The breaks of all series, one for each year and reason. Where there are too many, only those of the townships in `emphasised`
 * keep their reason; the others are summed up year by year.
 */
export function trendBreaks(
  answer: Trend,
  emphasised: readonly string[],
  language: Language,
): TrendBreak[] {
  const found = breaksOf(answer);
  const everyReason = groupsOf(found, answer.series.length);
  if (everyReason.length <= mostReasons) return everyReason;
  const named = found.filter(({ code }) => emphasised.includes(code));
  const others = found
    .filter(({ code }) => !emphasised.includes(code))
    .map((each) => ({ ...each, reason: chartWords.changed[language] }));
  return [...groupsOf(named, answer.series.length), ...groupsOf(others, answer.series.length)].sort(
    (a, b) => a.at - b.at,
  );
}

/** Whom a break concerns: both of two, else the first and how many there are. */
export function concernedBy({ names, isOfAll }: TrendBreak, language: Language): string {
  if (isOfAll) return chartWords.allTownships[language];
  if (names.length > 2) return firstOf(names, language);
  return names.join(language === 'zh' ? '、' : ' and ');
}

/** The first of several townships and how many they are. */
export function firstOf(names: readonly string[], language: Language): string {
  const [first] = names;
  return language === 'zh'
    ? `${first}等 ${names.length} 个`
    : `${first} and ${names.length - 1} more`;
}

function breaksOf({ series, years }: Trend): FoundBreak[] {
  return series.flatMap(({ township: { code, name }, points }) =>
    points.flatMap(({ year, break_before: reason }) => {
      const at = years.indexOf(year);
      return reason === null || at < 0 ? [] : [{ at, reason, code, name }];
    }),
  );
}

function groupsOf(found: readonly FoundBreak[], all: number): TrendBreak[] {
  const groups = new Map<string, { at: number; reason: string; names: string[] }>();
  for (const { at, reason, name } of found) {
    const key = `${at} ${reason}`;
    const group = groups.get(key) ?? { at, reason, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => a.at - b.at || a.reason.localeCompare(b.reason))
    .map((group) => ({ ...group, isOfAll: group.names.length === all && all > 1 }));
}
