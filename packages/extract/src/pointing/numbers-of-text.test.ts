import { isGrounded } from '@xiangjian/indicators';
import { expect, it } from 'vitest';
import { numbersOfText } from './numbers-of-text.ts';

const all = (text: string) => numbersOfText(text, { start: 0, end: text.length });

it('reads every number with its words, bounds and unit, and quotes what stands there', () => {
  const text = '全年受理纠纷３０５件，调处400余件；投入12万元，培训XX次，多次走访。';
  const numbers = all(text);
  expect(
    numbers.map(({ printed, unit, quantity }) => [printed, unit, quantity.lower, quantity.upper]),
  ).toEqual([
    ['３０５', '件', 305, 305],
    ['400余', '件', 400, 499],
    ['12万', '元', 120000, 120000],
  ]);
  for (const { evidence } of numbers) expect(isGrounded(text, evidence)).toBe(true);
});

it('keeps the cells of a table apart', () => {
  expect(all('受理纠纷\t294\t318\n办结\t12件\t').map(({ printed }) => printed)).toEqual([
    '294',
    '318',
    '12',
  ]);
});

it('looks only at its part of the text', () => {
  const text = '第9条 受理3件';
  expect(numbersOfText(text, { start: 4, end: text.length })).toMatchObject([
    { printed: '3', evidence: { start: 6, end: 8, text: '3件' } },
  ]);
});
