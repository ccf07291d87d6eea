import { describe, expect, it } from 'vitest';
import { wordsAround } from './words-around.ts';

const text = '第一句。第二句有话。全年调解纠纷305件,成功300件;其后一句。再后一句。';
const spanOf = (part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

describe('wordsAround', () => {
  it('gives the rest of the sentence and one sentence on each side', () => {
    expect(wordsAround(text, spanOf('305件'))).toEqual({
      before: '第二句有话。全年调解纠纷',
      after: ',成功300件;其后一句。',
    });
  });

  it('holds at both ends of the text', () => {
    expect(wordsAround(text, spanOf('第一句'))).toEqual({ before: '', after: '。第二句有话。' });
    expect(wordsAround(text, spanOf('再后一句。'))).toEqual({
      before: '成功300件;其后一句。'.slice(7),
      after: '',
    });
  });

  it('never splits a character, and never runs on', () => {
    const long = `${'𠮷'.repeat(200)}305${'𠮷'.repeat(200)}`;
    const { before, after } = wordsAround(long, { start: 400, end: 403 });
    expect(before.length).toBeLessThanOrEqual(160);
    expect([...before].every((sign) => sign === '𠮷')).toBe(true);
    expect([...after].every((sign) => sign === '𠮷')).toBe(true);
  });
});
