import type { ObservedIndicatorId } from '@xiangjian/indicators';

/**
 * What the tables of a yearly report on open government state. Only for these may such a report fill a cell,
 * and only where the rule-of-law report of the same township and year has no number.
 */
export const disclosureIndicators: readonly ObservedIndicatorId[] = [
  'disclosures_published',
  'disclosure_requests',
  'disclosure_reconsiderations',
  'disclosure_litigations',
  'normative_documents_issued',
  'normative_documents_repealed',
  'normative_documents_in_force',
  'permits_handled',
  'penalty_cases',
  'coercion_cases',
];
