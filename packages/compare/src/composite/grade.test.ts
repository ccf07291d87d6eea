import { describe, expect, it } from 'vitest';
import type { CompositeVeto } from './answer.ts';
import { gradeOf } from './grade.ts';

const bands = [
  { label_zh: '优秀', from: 90 },
  { label_zh: '良好', from: 80 },
  { label_zh: '不合格', from: 0 },
];
const at = (point: number, low = point, high = point) => ({ low, point, high });
const veto = (
  effect: CompositeVeto['effect'],
  state: CompositeVeto['state'] = 'met',
): CompositeVeto => ({ item: 'v', label_zh: '否决', effect, state });

describe('grades', () => {
  it('begin at their score', () => {
    expect([90, 89.99, 80, 10].map((score) => gradeOf(bands, at(score), []).band)).toEqual([
      '优秀',
      '良好',
      '良好',
      '不合格',
    ]);
    expect(gradeOf([], at(90), [])).toEqual({ band: null, band_open: false });
  });

  it('are open where the wording reaches into another band', () => {
    expect(gradeOf(bands, at(85, 81, 89), []).band_open).toBe(false);
    expect(gradeOf(bands, at(85, 81, 91), []).band_open).toBe(true);
  });

  it('fall to the lowest or out of the highest by a veto that is met', () => {
    expect(gradeOf(bands, at(95), [veto('fails')]).band).toBe('不合格');
    expect(gradeOf(bands, at(95), [veto('bars_top')]).band).toBe('良好');
    expect(gradeOf(bands, at(85), [veto('bars_top')]).band).toBe('良好');
  });

  it('are open, and stand, while a veto is not decided', () => {
    expect(gradeOf(bands, at(95), [veto('fails', 'undecided')])).toEqual({
      band: '优秀',
      band_open: true,
    });
  });
});
