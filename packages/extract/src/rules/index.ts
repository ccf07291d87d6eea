import type { ObservedIndicatorId } from '@xiangjian/indicators';
import { administrativeActRules } from './administrative-acts.ts';
import { cadreLearningRules } from './cadre-learning.ts';
import { type CompiledRule, compileRule } from './compile-rule.ts';
import { disputeRules } from './disputes.ts';
import { enforcementForceRules } from './enforcement-force.ts';
import { fundingAndOversightRules } from './funding-and-oversight.ts';
import { lawInVillagesRules } from './law-in-villages.ts';
import { leadershipStudyRules } from './leadership-study.ts';
import { legalAdviserRules } from './legal-advisers.ts';
import { legalityReviewRules } from './legality-reviews.ts';
import { mediationResultRules } from './mediation-results.ts';
import { mediatorRules } from './mediators.ts';
import { normativeDocumentRules } from './normative-documents.ts';
import { outreachChannelRules } from './outreach-channels.ts';
import { outreachEventRules } from './outreach-events.ts';
import { petitionRules } from './petitions.ts';
import { reconsiderationAndLitigationRules } from './reconsideration-and-litigation.ts';
import type { Rule } from './rule.ts';
import { serviceRules } from './service.ts';
import { specialRules } from './special.ts';
import { structureRules } from './structure.ts';
import { transparencyRules } from './transparency.ts';

/** Every rule in catalogue order: reading this list is reading what the extractor knows. */
export const ruleList: readonly Rule[] = [
  ...leadershipStudyRules,
  ...cadreLearningRules,
  ...fundingAndOversightRules,
  ...legalityReviewRules,
  ...normativeDocumentRules,
  ...legalAdviserRules,
  ...administrativeActRules,
  ...enforcementForceRules,
  ...reconsiderationAndLitigationRules,
  ...disputeRules,
  ...mediationResultRules,
  ...mediatorRules,
  ...petitionRules,
  ...outreachEventRules,
  ...outreachChannelRules,
  ...lawInVillagesRules,
  ...serviceRules,
  ...transparencyRules,
  ...specialRules,
  ...structureRules,
];

/** The rules made ready, named after their indicators. */
export const compiledRules = ruleList.map((rule) => compileRule(rule, nameOf(rule.indicator)));

const byIndicator = new Map(compiledRules.map((rule) => [rule.rule.indicator, rule]));

/** The rule of an indicator; every indicator a report can state has one, but for the population. */
export function ruleOf(indicator: ObservedIndicatorId): CompiledRule {
  const rule = byIndicator.get(indicator);
  if (rule === undefined) throw new RangeError(`no rule for ${indicator}`);
  return rule;
}

function nameOf(indicator: ObservedIndicatorId): string {
  return indicator.replaceAll('_', '-');
}
