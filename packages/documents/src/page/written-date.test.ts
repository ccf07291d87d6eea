import { describe, expect, it } from 'vitest';
import { writtenDate } from './written-date.ts';

describe('writtenDate', () => {
  it.each([
    ['2024年3月21日', '2024-03-21'],
    ['2024-03-21 11:34', '2024-03-21'],
    ['2024/3/21', '2024-03-21'],
    ['2024.3.1', '2024-03-01'],
    ['2024- 03- 21', '2024-03-21'],
    ['2024 年 3 月 21 日', '2024-03-21'],
    ['２０２４－０３－２１', '2024-03-21'],
    ['二〇二四年一月十日', '2024-01-10'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['二零二〇年十一月二十日', '2020-11-20'],
    ['(2026-01-05)', '2026-01-05'],
  ])('reads %s', (written, date) => {
    expect(writtenDate(written)).toBe(date);
  });

  it.each(['', '2024年3月', '2024-13-01', '2023年2月30日', '20211日', '3月21日', '二〇二四年度'])(
    'finds no date in "%s"',
    (written) => {
      expect(writtenDate(written)).toBeNull();
    },
  );
});
