import type { ReportCheck } from '@xiangjian/indicators';

/** A report that came out before its year was over cannot speak of the whole year. */
export function publishedBeforeYearEnd(
  year: number | null,
  publishedOn: string | null,
  periodEnd: string | null,
): ReportCheck[] {
  if (year === null || publishedOn === null || periodEnd !== null) return [];
  if (publishedOn > `${year}-12-31`) return [];
  return [
    {
      name: 'published_before_year_end',
      severity: 'note',
      indicators: [],
      messageZh: `公开日期 ${publishedOn} 早于报告年度（${year} 年）结束，文中没有写明数字截至何日，提请核实。`,
      messageEn: `published on ${publishedOn}, before the report year ${year} ended, and the text does not say when its figures close; please verify.`,
    },
  ];
}
