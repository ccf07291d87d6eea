import { describe, expect, it } from 'vitest';
import { compileRule } from '../rules/compile-rule.ts';
import { literalPattern } from './own-words.ts';

/** Whether a rule with these words before the number sees them at the end of a text. */
function stands(words: string, text: string): boolean {
  const rule = {
    indicator: 'own_x',
    units: ['case' as const],
    before: [literalPattern(words)],
    cases: [],
  };
  return compileRule(rule, 'own-x').before?.test(text) === true;
}

describe('literalPattern', () => {
  it.each([
    ['网格巡查', '开展网格巡查'],
    ['网格…巡查', '网格员入户巡查'],
    ['网格……巡查', '网格巡查'],
    ['网格员（专职）', '网格员(专职)'],
    ['網格巡查', '网格巡查'],
    ['网格 巡查', '网格巡查'],
    ['A.B*C', 'A.B*C'],
    ['1+3+N', '1+3+N'],
    ['甲|乙', '甲|乙'],
    ['(?:甲)+', '(?:甲)+'],
    ['[^x]', '[^x]'],
    ['甲\\d', '甲\\d'],
    ['甲~乙', '甲~乙'],
  ])('%s stands in %s', (words, text) => {
    expect(stands(words, text)).toBe(true);
  });

  it.each([
    ['A.B', 'AxB'],
    ['甲|乙', '乙'],
    ['甲*', '甲甲'],
    ['.*', '什么'],
    ['甲~乙', '甲丙乙'],
    ['网格…巡查', '网格员,巡查'],
    ['网格…巡查', '网格一二三四五六七八九十零巡查'],
    ['甲#乙', '甲3乙'],
  ])('%s does not stand in %s', (words, text) => {
    expect(stands(words, text)).toBe(false);
  });
});
