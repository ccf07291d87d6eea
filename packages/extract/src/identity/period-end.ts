import type { Opening } from './opening.ts';

const figure = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const dayFigure = '(\\d{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';
const year = '(?:((?:19|20)\\d\\d|[一二][〇零○][〇零○一二三四五六七八九]{2})年)?';
/** 截至2023年11月底, 截止11月20日. */
const until = new RegExp(
  `截[至止]到?(?:今年|本年)?${year}${figure}月(?:份)?(?:${dayFigure}[日号])?`,
  'g',
);
/** 2023年1-11月, 今年1月至11月. */
const months = new RegExp(
  `${year}(?:今年|本年)?(?:1|一)月?(?:份)?[-~至到]+${figure}月(?:份)?(?!\\d{1,2}日)`,
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
  const monthEnd = lengthOfMonth(reportYear, month);
  const day = dayText === undefined ? monthEnd : numberOf(dayText);
  if (month < 1 || month > 12 || day < 1 || day > monthEnd || (month === 12 && day === 31))
    return null;
  return `${reportYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 11, 十一, 三十, 二〇二三. */
function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const digits = [...words.replace(/[○零]/g, '〇')].map((one) =>
    '〇一二三四五六七八九'.indexOf(one),
  );
  if (!words.includes('十')) return Number(digits.join(''));
  const tens = words.startsWith('十') ? 1 : (digits[0] ?? 0);
  const units = words.endsWith('十') ? 0 : (digits.at(-1) ?? 0);
  return tens * 10 + units;
}
