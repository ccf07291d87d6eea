import { describe, expect, test } from 'vitest';
import { typedFigure } from './typed-figure.ts';

const bounds = (text: string, unit = '') => {
  const cell = typedFigure(text, unit);
  return cell === null ? null : [cell.value, cell.lower, cell.upper, cell.qualifier, cell.status];
};

describe('a typed figure', () => {
  test.each([
    ['305', [305, 305, 305, 'exact', 'reported']],
    ['３，０５０', [3050, 3050, 3050, 'exact', 'reported']],
    ['400余', [400, 400, 499, 'at_least', 'reported']],
    ['400多', [400, 400, 499, 'at_least', 'reported']],
    ['近400', [400, 360, 400, 'at_most', 'reported']],
    ['约300', [300, 270, 330, 'about', 'reported']],
    ['300左右', [300, 270, 330, 'about', 'reported']],
    ['20以上', [20, 20, null, 'at_least', 'reported']],
    ['不少于20', [20, 20, null, 'at_least', 'reported']],
    ['40至50', [null, 40, 50, 'range', 'reported']],
    ['3-5万', [null, 30000, 50000, 'range', 'reported']],
    ['1.2万', [12000, 12000, 12000, 'exact', 'reported']],
    ['400余万', [4e6, 4e6, 4999999, 'at_least', 'reported']],
    ['0', [0, 0, 0, 'zero', 'reported_zero']],
    ['未提及', [null, null, null, null, 'not_mentioned']],
  ])('%s', (text, expected) => expect(bounds(text)).toEqual(expected));

  test('may bear its unit', () => {
    expect(bounds('305件', '件')).toEqual(bounds('305'));
    expect(bounds('305次', '件')).toBeNull();
  });

  test.each(['', 'abc', '50至40', '40至', '余', '3件5件', '-3'])('%s is none', (text) =>
    expect(bounds(text)).toBeNull(),
  );
});
