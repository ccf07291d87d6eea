import { describe, expect, it } from 'vitest';
import { closestIndicators, editDistance } from './closest-indicators.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
  ])('%s → %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

describe('closestIndicators', () => {
  it('finds the id behind a slip of the pen', () => {
    expect(closestIndicators('disputes_resolvd')[0]).toBe('disputes_resolved');
  });

  it('finds the id behind a Chinese label', () => {
    expect(closestIndicators('调解成功率')[0]).toBe('mediation_success_rate');
  });

  it('finds ids by a part of them', () => {
    expect(closestIndicators('adviser')).toEqual(
      expect.arrayContaining(['adviser_coverage', 'adviser_covered_villages']),
    );
  });

  it('suggests nothing for what is near to nothing', () => {
    expect(closestIndicators('xxxxxxxxxxxxxxxxxxxxxxxx')).toEqual([]);
  });
});
