import type { Opening } from './opening.ts';
import {
  dayPattern,
  isoDay,
  lengthOfMonth,
  monthPattern,
  numberOf,
  yearPattern,
} from './printed-day.ts';

/** 截至2023年11月底, 截止11月20日. */
const until = new RegExp(
  `截[至止]到?(?:今年|本年)?${yearPattern}${monthPattern}月(?:份)?(?:${dayPattern}[日号])?`,
  'g',
);
/** 2023年1-11月, 今年1月至11月. */
const months = new RegExp(
  `${yearPattern}(?:今年|本年)?(?:1|一)月?(?:份)?[-~至到]+${monthPattern}月(?:份)?(?!\\d{1,2}日)`,
  'g',
);
/** Words by which a sentence of the results gives a figure of the township. */
const ofTownship = /共|累计|全镇|全乡|全街道|我镇|我乡|全苏木/;

/** What the day on which figures close is read from. */
export interface PeriodClues {
  readonly title: string;
  readonly opening: Opening;
  /** Results chapters in the words of the view. */
  readonly results: string;
  readonly reportYear: number | null;
}

/**
 * The ISO date on which the figures of a report close, where it closes before the end of its year: said in the title
 * or the opening, or in the results of a report that nowhere speaks of the whole year. Null otherwise.
 */
export function periodEndOf({
  title,
  opening,
  results: text,
  reportYear,
}: PeriodClues): string | null {
  if (reportYear === null) return null;
  if (/上半年/.test(title)) return `${reportYear}-06-30`;
  const announced = lastDay([title, opening.paragraph], reportYear);
  if (announced !== null || /全年|本年度|年内共/.test(text)) return announced;
  return lastDay(
    text.split(/[。\n]/).filter((sentence) => ofTownship.test(sentence)),
    reportYear,
  );
}

function lastDay(sentences: readonly string[], reportYear: number): string | null {
  const days = sentences.flatMap((sentence) => [
    ...[...sentence.matchAll(until)].map((match) => dayOf(match, reportYear)),
    ...[...sentence.matchAll(months)].map((match) => dayOf(match, reportYear)),
  ]);
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** The day a match speaks of, when it lies in the report's year and before its end. */
function dayOf(match: RegExpMatchArray, reportYear: number): string | null {
  const [, yearText, monthText = '', dayText] = match;
  if (yearText !== undefined && numberOf(yearText) !== reportYear) return null;
  const month = numberOf(monthText);
  const day = dayText === undefined ? lengthOfMonth(reportYear, month) : numberOf(dayText);
  return month === 12 && day === 31 ? null : isoDay(reportYear, month, day);
}
