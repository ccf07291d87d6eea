import type { TextCheck } from './check.ts';

/** A report that came out before its year was over cannot speak of the whole year. */
export const publishedBeforeYearEnd: TextCheck = {
  name: 'published_before_year_end',
  severity: 'note',
  find: ({ identity: { year, publishedOn, periodEnd } }) => {
    if (year === null || publishedOn === null || periodEnd !== null) return [];
    if (publishedOn > `${year}-12-31`) return [];
    return [{ indicators: [], words: { publishedOn, year } }];
  },
  zh: '公开日期 {publishedOn} 早于报告年度（{year} 年）结束，文中没有写明数字截至何日',
  en: 'published on {publishedOn}, before the report year {year} ended, and the text does not say when its figures close',
};
