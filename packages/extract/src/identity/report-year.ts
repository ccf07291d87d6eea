import type { Opening } from './opening.ts';
import { withEndYears } from './period-span.ts';
import { yearsIn } from './printed-year.ts';

const firstYear = 2000;
const announcement =
  /(?:现将|现就|现对|现把)[^。\n]{0,60}(?:报告|汇报|总结|公布|公开|通报)(?:如下)?|统计(?:期限|数据)?[^。\n]{0,6}(?:自|截[至止])[^。\n]{0,30}/g;
const sentenceStart =
  /(?:^|[。\n])(?:(?:19|20)\d\d|[一二][〇零][〇零一二三四五六七八九]{2})年[^。\n]{0,10}/g;
const resultsHeading =
  /^(?:第一部分|[一二三]、|\([一二三]\))[^\n。]{0,40}(?:工作|举措|做法|成效|开展|情况|推进)[^\n。]{0,20}/gm;
const planWords = /计划|打算|安排|下一?步|思路|展望/;

/** What a report's year is read from. ISO date of publication, or null. */
export interface YearClues {
  readonly title: string;
  readonly opening: Opening;
  /** The body in the words of the normalised view. */
  readonly body: string;
  readonly publishedOn: string | null;
}

/**
 * The year a report is about: the first one of its title, else of its first sentence, else of the words that announce
 * the report or head its results. A span over
 * the turn of a year is of the year it ends in. Never the year of publication, of a plan or of a year after publication.
 */
export function reportYearOf({ title, opening, body, publishedOn }: YearClues): number | null {
  const last = publishedOn === null ? Number.POSITIVE_INFINITY : Number(publishedOn.slice(0, 4));
  const spokenOf = [
    title,
    opening.sentence,
    ...(opening.paragraph.match(announcement) ?? []),
    ...(opening.paragraph.match(sentenceStart) ?? []),
    ...(body.match(resultsHeading) ?? []).filter((heading) => !planWords.test(heading)),
  ];
  for (const words of spokenOf) {
    const year = yearsIn(withEndYears(words)).find((one) => one >= firstYear && one <= last);
    if (year !== undefined) return year;
  }
  return null;
}
