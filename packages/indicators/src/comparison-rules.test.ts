import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/catalogue.ts';
import { comparisonRuleOf } from './comparison-rules.ts';
import { indicatorById } from './own/vocabulary.ts';

describe('rules of comparison', () => {
  const rules = catalogue.map((entry) => ({ entry, rule: comparisonRuleOf(entry.id) }));

  it('tell chance by Wilson exactly for the shares whose counts are known', () => {
    const shares = rules.filter(({ rule }) => rule.method === 'wilson');
    expect(shares.map(({ entry }) => entry.id)).toEqual([
      'mediation_success_rate',
      'screened_resolution_share',
      'adviser_coverage',
      'full_time_mediator_share',
      'model_village_share',
      'contracts_review_share',
      'litigation_loss_share',
      'reporting_completeness',
    ]);
    expect(shares.every(({ rule }) => rule.minimumBase === 5)).toBe(true);
  });

  it('call only yearly flows events, and never what is a choice of the township', () => {
    const events = rules.filter(({ rule }) => rule.method === 'byar');
    expect(events).toHaveLength(10);
    expect(events.every(({ entry }) => entry.kind === 'flow')).toBe(true);
    expect(comparisonRuleOf('outreach_events').method).toBe('none');
    expect(comparisonRuleOf('penalty_cases').method).toBe('none');
  });

  it('add up numbers only, not rates, ratios, or lawyers who serve several townships', () => {
    const added = rules.filter(({ rule }) => rule.additive).map(({ entry }) => entry);
    expect(added.every(({ unit, kind }) => unit !== '%' && kind !== 'derived')).toBe(true);
    expect(comparisonRuleOf('legal_advisers').additive).toBe(false);
    expect(comparisonRuleOf('disputes_accepted').additive).toBe(true);
  });

  it('divide by numbers, never by the number itself', () => {
    for (const { entry, rule } of rules) {
      for (const id of rule.denominators) {
        expect(id).not.toBe(entry.id);
        expect(['flow', 'stock']).toContain(indicatorById(id).kind);
      }
    }
  });
});
