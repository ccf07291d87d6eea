import type { ReportDetail } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { printDate } from './print-date.ts';
import type { sheetWords } from './sheet-words.ts';

type Words = (typeof sheetWords)['zh'];
type Dated = Pick<
  ReportDetail,
  'year' | 'document_date' | 'published_on' | 'period_start' | 'period_end'
>;

/** The dates under a report's title: signed, published, and the span of its figures where that is not the calendar year. */
export function reportDates(report: Dated, w: Words, language: Language): string[] {
  const { year, document_date, published_on, period_start, period_end } = report;
  const print = (date: string) => printDate(date, language);
  const spansTheYear = period_start === null && period_end === null;
  return [
    ...(document_date === null ? [] : [w.documentDate(print(document_date))]),
    published_on === null ? w.undated : w.publishedOn(print(published_on)),
    ...(spansTheYear
      ? []
      : [w.period(print(period_start ?? `${year}-01-01`), print(period_end ?? `${year}-12-31`))]),
  ];
}
