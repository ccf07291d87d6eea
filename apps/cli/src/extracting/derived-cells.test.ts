import type { Extraction } from '@xiangjian/extract';
import { exactQuantity, moreThanStated, type Observation, quote } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { derivedCells } from './derived-cells.ts';

const text = '受理矛盾纠纷305件，调解成功300件。';

function figure(more: Partial<Observation>): Observation {
  return {
    indicator: 'disputes_accepted',
    ...exactQuantity(305),
    printed: '305',
    unit: '件',
    status: 'reported',
    period: 'year',
    scope: 'township',
    headline: true,
    confidence: 0.9,
    rules: ['disputes_accepted.stated'],
    evidence: quote(text, { start: 6, end: 10 }),
    context: { start: 0, end: text.length },
    ...more,
  };
}

function extraction(
  observations: readonly Observation[],
  identity: Partial<Extraction['identity']> = {},
): Extraction {
  return {
    ruleWords: observations.map(() => ''),
    identity: {
      genre: 'rule_of_law',
      nature: 'published',
      title: null,
      township: '甲镇',
      kind: '镇',
      county: null,
      year: 2023,
      publishedOn: '2024-03-21',
      documentDate: null,
      periodStart: null,
      periodEnd: null,
      context: [],
      ...identity,
    },
    ruleSet: 'test-1',
    observations,
    own: [],
    unnumbered: [],
    untaken: [],
    checks: [],
    problems: [],
    plans: [],
    sections: [],
    warnings: [],
  };
}

const accepted = figure({});
const resolved = figure({ indicator: 'disputes_resolved', ...exactQuantity(300) });
const derived = (of: Extraction) => new Map(derivedCells(of).map((cell) => [cell.indicator, cell]));

describe('derivedCells', () => {
  it('computes over headline figures and says on what a rate rests', () => {
    const cells = derived(extraction([accepted, resolved]));
    expect(cells.get('mediation_success_rate')).toEqual({
      indicator: 'mediation_success_rate',
      ...exactQuantity(Number((300 / 305).toPrecision(12))),
      basis: 'accepted',
      status: 'reported',
    });
    expect(cells.get('days_to_publication')?.value).toBe(80);
    expect(cells.get('published_on_time')?.value).toBe(1);
  });

  it('keeps the bounds of qualified parts', () => {
    const many = figure({ ...moreThanStated(400) });
    const cell = derived(extraction([many, resolved])).get('mediation_success_rate');
    expect(cell).toMatchObject({ value: null, qualifier: 'range', upper: 0.75 });
    expect(cell?.lower).toBeCloseTo(300 / 499, 9);
  });

  it('leaves out what has no value: a part is missing, or is no headline', () => {
    const cumulative = figure({ headline: false, period: 'cumulative' });
    expect(derived(extraction([cumulative, resolved])).has('mediation_success_rate')).toBe(false);
  });

  it('does not ask a report without a year, or of another genre, when it came out', () => {
    for (const identity of [{ year: null }, { genre: 'disclosure' }] as const) {
      const cells = derived(extraction([accepted], identity));
      expect(cells.has('days_to_publication')).toBe(false);
    }
    expect(derived(extraction([accepted], { genre: 'disclosure' })).size).toBe(0);
  });
});
