import { describe, expect, it } from 'vitest';
import { openingOf } from './opening.ts';
import { periodEndOf } from './period-end.ts';

const end = (opening: string, results = '', title = '') =>
  periodEndOf({ title, opening: openingOf(opening, null), results, reportYear: 2023 });

describe('periodEndOf', () => {
  it.each([
    ['现将截至2023年11月底的工作情况报告如下。', '2023-11-30'],
    ['本报告所列数据,统计截至11月20日。', '2023-11-20'],
    ['数据截止到十一月三十日,现报告如下。', '2023-11-30'],
    ['现将2023年度(截至10月31日)情况报告如下。', '2023-10-31'],
    ['现将今年1月至11月的情况报告如下,请审阅。', '2023-11-30'],
    ['现将2023年1-11月法治政府建设情况,报告如下。', '2023-11-30'],
    ['数据截至12月20日,现报告如下。', '2023-12-20'],
    ['数据截至二月底,现报告如下。', '2023-02-28'],
  ])('%s', (opening, day) => {
    expect(end(opening)).toBe(day);
  });

  it.each([
    '数据截至12月31日,现报告如下。',
    '数据截至2023年12月底,现报告如下。',
    '数据截至2022年11月底,现报告如下。',
    '数据截至2024年1月10日,现报告如下。',
    '统计期限自1月1日起至12月31日止,现报告如下。',
    '截至目前,我镇工作平稳推进。',
    '数据截至13月40日,现报告如下。',
  ])('closes with the year: %s', (opening) => {
    expect(end(opening)).toBeNull();
  });

  it('takes a day of the results only where no figure is of the whole year', () => {
    const sentence = '截至11月底,全镇共排查纠纷67起。';
    expect(end('', sentence)).toBe('2023-11-30');
    expect(end('', `${sentence}全年受理热线工单300件。`)).toBeNull();
    expect(end('', '截至9月底,广场完工。')).toBeNull();
    expect(end('', '1-10月受理量超过去年。')).toBeNull();
  });

  it('takes the half of a half-yearly report', () => {
    expect(end('', '', '己镇2023年上半年法治政府建设工作总结')).toBe('2023-06-30');
  });
});
