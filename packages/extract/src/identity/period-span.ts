import {
  dayPattern,
  isoDay,
  lengthOfMonth,
  monthPattern,
  numberOf,
  yearPattern,
} from './printed-day.ts';

/** The first and the last day that the figures of a report are about, as ISO dates. */
export interface PeriodSpan {
  readonly start: string;
  readonly end: string;
}

const day = `(?:${dayPattern}[日号])?`;
/** 自2022年12月1日起至2023年11月30日, 2022年12月-2023年11月, 去年12月至今年11月. */
const span = new RegExp(
  `(?:(去年|上年|上一年)|${yearPattern})${monthPattern}月(?:份)?${day}(?:起|开始)?[-—–―~至到]+(?:今年|本年|当年)?${yearPattern}${monthPattern}月(?:份)?${day}`,
  'g',
);
/** Words of a sentence that says what a report is about, and not when something was done. */
const ofTheReport = /报告|汇报|总结|统计|数据/;
/** Words that need no year beside them: the span is that of the figures. */
const ofFigures = /统计(?:期|时段|时间|区间|周期|口径|数据)|数据(?:期|统计|时段|口径)/;
/** Spans of plans are longer, those of a report that is late or early by a month or two are not. */
const longest = 14;

/**
 * The span that the title or the opening of a report gives its figures, where it begins on another day than 1 January: it begins
 * or ends in the report's year and lasts 14 months at most. Null otherwise. Sentences in the words of the view.
 */
export function periodSpanOf(sentences: readonly string[], reportYear: number): PeriodSpan | null {
  for (const sentence of sentences) {
    if (!ofTheReport.test(sentence)) continue;
    for (const match of sentence.matchAll(span)) {
      const isSaid = match[1] !== undefined || match[2] !== undefined || ofFigures.test(sentence);
      const found = isSaid ? spanOf(match, reportYear) : null;
      if (found !== null && !found.start.endsWith('-01-01')) return found;
    }
  }
  return null;
}

/** The words with every span over the turn of a year named by the year it ends in: such a report is about that year. */
export function withEndYears(words: string): string {
  return [...words.matchAll(span)].reduce((left, [whole, , first, , , last]) => {
    const turns =
      first !== undefined && last !== undefined && numberOf(last) === numberOf(first) + 1;
    return turns ? left.replace(whole, `${last}年`) : left;
  }, words);
}

function spanOf(match: RegExpMatchArray, reportYear: number): PeriodSpan | null {
  const [, lastYear, firstText, firstMonth = '', firstDay, endText, endMonth = '', endDay] = match;
  const endYear =
    endText !== undefined
      ? numberOf(endText)
      : firstText !== undefined
        ? numberOf(firstText)
        : reportYear;
  const startYear =
    lastYear !== undefined
      ? reportYear - 1
      : firstText !== undefined
        ? numberOf(firstText)
        : endYear;
  const [from, to] = [numberOf(firstMonth), numberOf(endMonth)];
  const start = isoDay(startYear, from, firstDay === undefined ? 1 : numberOf(firstDay));
  const end = isoDay(
    endYear,
    to,
    endDay === undefined ? lengthOfMonth(endYear, to) : numberOf(endDay),
  );
  if (start === null || end === null || start >= end) return null;
  const months = (endYear - startYear) * 12 + to - from + 1;
  const touches = startYear === reportYear || endYear === reportYear;
  return touches && months <= longest ? { start, end } : null;
}
