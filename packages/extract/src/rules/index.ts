import type { ObservedIndicatorId } from '@xiangjian/indicators';
import { type CompiledRule, compileRule } from './compile-rule.ts';
import { decisionRules } from './decision.ts';
import { enforcementRules } from './enforcement.ts';
import { leadershipRules } from './leadership.ts';
import { mediationRules } from './mediation.ts';
import { outreachRules } from './outreach.ts';
import type { Rule } from './rule.ts';
import { serviceRules } from './service.ts';
import { specialRules } from './special.ts';
import { structureRules } from './structure.ts';
import { transparencyRules } from './transparency.ts';

/** Every rule in catalogue order: reading this list is reading what the extractor knows. */
export const ruleList: readonly Rule[] = [
  ...leadershipRules,
  ...decisionRules,
  ...enforcementRules,
  ...mediationRules,
  ...outreachRules,
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

/** Version of the rule set, stored with every extraction; raised whenever a reading can change. */
export const ruleSetVersion = '2026.1';

function nameOf(indicator: ObservedIndicatorId): string {
  return indicator.replaceAll('_', '-');
}
