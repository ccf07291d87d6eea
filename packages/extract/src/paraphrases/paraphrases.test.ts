import { type ObservedIndicatorId, observedCatalogue } from '@xiangjian/indicators';
import { describe, expect, test } from 'vitest';
import { expandPattern } from './expand-pattern.ts';
import { paraphrases } from './index.ts';
import { probe } from './probe.ts';

/** What has been reached; a change of rules that reads fewer of the ways to say a thing fails here. */
const floor = { all: 0.99, each: 0.9 };
const mostOfPattern = 12;

describe('every way to write an indicator', () => {
  const probed = probe(paraphrases, mostOfPattern);
  const indicators = [...new Set(probed.map(({ indicator }) => indicator))];

  test('sentences stand for all indicators that reports name', () => {
    const without = observedCatalogue
      .map(({ id }) => id)
      .filter((id) => !indicators.includes(id) && id !== 'population');
    expect(without).toEqual([]);
    expect(probed.length).toBeGreaterThan(2500);
  });

  test('nearly all are read', () => {
    const read = probed.filter(({ isRead }) => isRead).length;
    expect(read / probed.length).toBeGreaterThanOrEqual(floor.all);
  });

  test.each(indicators)('%s', (indicator: ObservedIndicatorId) => {
    const own = probed.filter((one) => one.indicator === indicator);
    const missed = own.filter(({ isRead }) => !isRead).map(({ sentence }) => sentence);
    expect(missed.length / own.length, missed.join(' ')).toBeLessThanOrEqual(1 - floor.each);
  });
});

describe('patterns', () => {
  test('a pattern with few choices gives all of them', () => {
    expect(expandPattern('{发放|派发}资料#{份|册}', 9)).toEqual([
      '发放资料#份',
      '派发资料#份',
      '发放资料#册',
      '派发资料#册',
    ]);
  });

  test('of many choices each word comes up, and no sentence twice', () => {
    const some = expandPattern('{甲|乙|丙}{丁|戊|己}{庚|辛|壬}#', 9);
    expect(new Set(some).size).toBe(9);
    for (const word of '甲乙丙丁戊己庚辛壬') expect(some.join('')).toContain(word);
  });
});
