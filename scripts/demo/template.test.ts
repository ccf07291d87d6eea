import { describe, expect, it } from 'vitest';
import type { Figure, Figures } from './model/figure.ts';
import { chanceOf } from './random.ts';
import { fillSentence } from './template.ts';

const words = new Map([['全', '全镇']]);
const asides = new Map([['event', 300]]);

function fill(template: string, figures: Figures, numerals: 'arabic' | 'chinese' = 'arabic') {
  return fillSentence(template, { figures, numerals, words, asides, chance: chanceOf('test') });
}

const exact = (value: number): Figure => ({ value, firmness: 'exact' });

describe('fillSentence', () => {
  it('states what it prints', () => {
    const figures: Figures = new Map([
      ['materials_distributed', { value: 12_000, firmness: 'more' }],
      ['outreach_events', exact(18)],
    ]);
    const filled = fill(
      '@全开展普法活动{outreach_events:场次}|发放资料{materials_distributed:份}，当天<event>份',
      figures,
    );
    expect(filled?.text).toBe('全镇开展普法活动18场次，发放资料1.2万余份，当天300份。');
    expect(filled?.facts).toEqual([
      {
        indicator: 'outreach_events',
        quantity: { value: 18, lower: 18, upper: 18, qualifier: 'exact' },
      },
      {
        indicator: 'materials_distributed',
        quantity: { value: 12_000, lower: 12_000, upper: 12_999, qualifier: 'at_least' },
      },
    ]);
  });

  it('leaves out what is not stated, and the whole sentence where nothing is', () => {
    const template =
      '中心组学习{leadership_theory_sessions:次}|其中学法{leadership_study_sessions:次}^专题学法{leadership_study_sessions:次}';
    const study: Figures = new Map([['leadership_study_sessions', exact(5)]]);
    const both: Figures = new Map([...study, ['leadership_theory_sessions', exact(12)]]);
    expect(fill(template, study)?.text).toBe('专题学法5次。');
    expect(fill(template, both)?.text).toBe('中心组学习12次，其中学法5次。');
    expect(fill(template, new Map())).toBeNull();
  });

  it('states a zero that is said in words, and nothing for a place left blank', () => {
    const figures: Figures = new Map([
      ['reconsideration_cases', exact(0)],
      ['materials_distributed', { value: 0, firmness: 'blank' }],
    ]);
    const zero = fill('未发生行政复议{=reconsideration_cases}案件', figures);
    expect(zero?.text).toBe('未发生行政复议案件。');
    expect(zero?.facts[0]?.quantity.qualifier).toBe('zero');
    const blank = fill('发放资料{materials_distributed:份}', figures);
    expect(blank).toEqual({ text: '发放资料XX份。', facts: [] });
  });

  it('writes Chinese numerals', () => {
    const rate: Figures = new Map([
      ['mediation_success_rate_stated', { value: 97, firmness: 'above' }],
    ]);
    expect(fill('成功率{mediation_success_rate_stated:%}', rate, 'chinese')?.text).toBe(
      '成功率百分之九十七以上。',
    );
  });
});
