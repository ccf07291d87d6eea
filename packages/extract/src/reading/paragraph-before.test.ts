import { expect, it } from 'vitest';
import { paragraphBefore } from './paragraph-before.ts';

it('gives the words of the paragraph so far, no more than asked for', () => {
  const text = '一、调解工作\n全年受理纠纷96件,成功94件。';
  const at = text.indexOf('94');
  expect(paragraphBefore(text, at, 100)).toBe('全年受理纠纷96件,成功');
  expect(paragraphBefore(text, at, 4)).toBe('件,成功');
  expect(paragraphBefore(text, text.indexOf('全年'), 100)).toBe('');
});
