import { type ObservedIndicatorId, surelyGreater } from '@xiangjian/indicators';
import { type Check, toCheck } from './check.ts';

/** Pairs of which the first counts a part of the second. */
const pairs: readonly (readonly [part: ObservedIndicatorId, whole: ObservedIndicatorId])[] = [
  ['disputes_resolved', 'disputes_accepted'],
  ['disputes_accepted', 'disputes_screened'],
  ['mediators_full_time', 'mediators_total'],
  ['mediators_part_time', 'mediators_total'],
  ['contracts_reviewed', 'legality_reviews_total'],
  ['major_decisions_reviewed', 'legality_reviews_total'],
  ['normative_documents_reviewed', 'legality_reviews_total'],
  ['adviser_covered_villages', 'villages_total'],
  ['model_villages', 'villages_total'],
  ['administrative_villages', 'villages_total'],
  ['communities', 'villages_total'],
];

/** A part that is surely larger than its whole. Disputes taken up may also come from people who ask, hence a note only. */
export const partOfWhole: Check = (stated) =>
  pairs.flatMap(([part, whole]) => {
    const of = stated(part);
    const total = stated(whole);
    if (of === null || total === null || !surelyGreater(of, total)) return [];
    const finding = {
      name: 'part_of_whole',
      severity: whole === 'disputes_screened' ? 'note' : 'ask',
      indicators: [part, whole],
      zh: '前者大于后者',
      en: 'the first is larger than the second',
    } as const;
    return [toCheck(finding, stated)];
  });
