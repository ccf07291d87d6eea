import { expect, it } from 'vitest';
import { isOfFigures } from './is-of-figures.ts';

it('tells columns of figures from columns of words', () => {
  expect(isOfFigures(['未提及', '99.2', null])).toBe(true);
  expect(isOfFigures(['≥96', '389 / 392'])).toBe(true);
  expect(isOfFigures([null, null])).toBe(true);
  expect(isOfFigures(['第1位 (1–3)', null])).toBe(false);
  expect(isOfFigures(['成功/受理', '报告自述'])).toBe(false);
});
