import type { ReportDetail } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';

const noIndicator = 'not the number of an indicator of the catalogue';

const reasonsEn: Readonly<Record<string, string>> = {
  placeholder: 'left blank to be filled in, no number',
  no_number: 'says only several or many, no number',
  change: 'an increase or decrease, not an amount',
  past_year: 'a number of another year',
  target: 'a plan or target, not a result',
  norm: 'a rule or an average, not the amount of the year',
  cumulative: 'a total over several years, not of this year',
  event: 'a number of a single event',
  other_level: 'a number of the county or a higher level',
  part: 'one part of it, not the total',
  subset: 'a number of single villages, mediation rooms or categories',
  increment: 'newly added, not the total',
  problems: 'stands among the problems or plans',
  part_year: 'covers only a half year or a quarter',
  superseded: 'the same indicator has a better number elsewhere',
  no_indicator: noIndicator,
};

/** Why a number of the text fills no cell, in the language of the interface. */
export function untakenReason(
  { reason, reason_zh }: Pick<ReportDetail['untaken'][number], 'reason' | 'reason_zh'>,
  language: Language,
): string {
  return language === 'zh' ? reason_zh : (reasonsEn[reason] ?? noIndicator);
}
