import { type ObservedIndicatorId, type ReportCheck, surelyGreater } from '@xiangjian/indicators';
import type { FigureCheck } from './check.ts';

/** Of each pair the first counts a part of the second. Disputes taken up may also come from people who ask: a note only. */
const pairs: readonly (readonly [
  part: ObservedIndicatorId,
  whole: ObservedIndicatorId,
  severity: ReportCheck['severity'],
])[] = [
  ['disputes_resolved', 'disputes_accepted', 'ask'],
  ['disputes_accepted', 'disputes_screened', 'note'],
  ['mediators_full_time', 'mediators_total', 'ask'],
  ['mediators_part_time', 'mediators_total', 'ask'],
  ['contracts_reviewed', 'legality_reviews_total', 'ask'],
  ['major_decisions_reviewed', 'legality_reviews_total', 'ask'],
  ['normative_documents_reviewed', 'legality_reviews_total', 'ask'],
  ['adviser_covered_villages', 'villages_total', 'ask'],
  ['model_villages', 'villages_total', 'ask'],
  ['administrative_villages', 'villages_total', 'ask'],
  ['communities', 'villages_total', 'ask'],
];

/** A part that is surely larger than its whole. */
export const partOfWhole: readonly FigureCheck[] = pairs.map(([part, whole, severity]) => ({
  name: 'part_of_whole',
  severity,
  indicators: [part, whole],
  fails: surelyGreater,
  zh: '前者大于后者',
  en: 'the first is larger than the second',
}));
