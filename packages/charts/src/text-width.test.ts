import { expect, it } from 'vitest';
import { fitText, textWidth } from './text-width.ts';

// Measured at 12 px in Noto Sans CJK, plain and bold, and in Arial: the widest of them.
it.each([
  ['比较对象中位数', 84],
  ['median of peers', 94.8],
  ['above 100%, drawn at the end', 178.1],
  ['basis or boundary changed', 159.2],
  ['→ 超过 100%，画在轴端', 134.2],
  ['Disputes taken up for mediation (cases) →', 247.4],
  ['WWWW', 45.3],
  ['96.2', 25.1],
])('%s is taken to be as wide as it is set, or a little wider', (text, set) => {
  expect(textWidth(text, 12)).toBeGreaterThanOrEqual(Math.floor(set));
  expect(textWidth(text, 12)).toBeLessThanOrEqual(set * 1.06 + 1);
});

it('cuts what does not fit', () => {
  expect(fitText('松岭彝族苗族乡', 12, 84)).toBe('松岭彝族苗族乡');
  expect(fitText('松岭彝族苗族乡', 12, 60)).toBe('松岭彝族…');
});
