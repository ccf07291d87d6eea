import { describe, expect, it } from 'vitest';
import { guardText } from './guard.ts';

describe('formula guard', () => {
  it.each([
    '=1+1',
    '+86',
    '-cmd',
    '@SUM(A1)',
    '|calc',
    '\t=1',
    '\r=1',
    '\t文字',
    '＝1+1',
    '＋1',
    '－1号文',
    '＠某',
    '  =HYPERLINK("x")',
    '　＝1',
    '\n=1',
    '-2+3',
  ])('%j is disarmed by an apostrophe', (text) => {
    expect(guardText(text)).toBe(`'${text}`);
  });

  it.each(['新窑镇', '400余', '≥400', '61.1–76.3', '—', '2024-03-21', 'a=b', '-2.5', '-3', ''])(
    '%j stays as it is',
    (text) => {
      expect(guardText(text)).toBe(text);
    },
  );
});
