import { describe, expect, it } from 'vitest';
import { indicatorNamed } from './indicator-named.ts';

describe('indicatorNamed', () => {
  it('knows an indicator by its id and by its label', () => {
    expect(indicatorNamed('villages_total')?.id).toBe('villages_total');
    expect(indicatorNamed('村（社区）总数')?.id).toBe('villages_total');
  });

  it('takes brackets of either width, and blanks', () => {
    expect(indicatorNamed('村(社区)总数')?.id).toBe('villages_total');
    expect(indicatorNamed('村 （社区） 总数')?.id).toBe('villages_total');
  });

  it('knows nobody by another name', () => {
    expect(indicatorNamed('村社区总数量')).toBeUndefined();
    expect(indicatorNamed('')).toBeUndefined();
  });
});
