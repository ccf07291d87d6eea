import { expect, it } from 'vitest';
import { passageAround } from './passage-around.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return passageAround(text, { start, end: start + words.length });
};

it('keeps to the sentence of the hit', () => {
  expect(around('上一句。全年调解纠纷5件，结案。下一句。', '调解')).toEqual({
    start: 6,
    end: 8,
    text: '调解',
    before: '全年',
    after: '纠纷5件，结案。',
  });
});

it('stops after 42 units, never in the middle of a character', () => {
  const { before, after } = around(`${'𬱖'.repeat(40)}甲调解甲${'𬱖'.repeat(40)}`, '调解');
  expect([...before]).toHaveLength(21);
  expect([...after]).toHaveLength(21);
  expect(before.length + after.length).toBe(82);
});

it('does not reach into another line, and ends with the text', () => {
  expect(around('标题\n调解', '调解')).toMatchObject({ before: '', after: '' });
  expect(around('调解\n下一段', '调解')).toMatchObject({ after: '' });
});
