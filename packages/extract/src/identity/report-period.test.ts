import { describe, expect, it } from 'vitest';
import { openingOf } from './opening.ts';
import { reportPeriodOf } from './report-period.ts';

const period = (opening: string, title = '') => {
  const { periodStart, periodEnd } = reportPeriodOf({
    title,
    opening: openingOf(opening, null),
    results: '',
    reportYear: 2023,
  });
  return [periodStart, periodEnd];
};

describe('reportPeriodOf', () => {
  it.each([
    ['现将自2022年12月至2023年11月的工作情况报告如下。', '2022-12-01', '2023-11-30'],
    ['本报告所列数据期限为2022年12月1日-2023年11月30日。', '2022-12-01', '2023-11-30'],
    ['现将2022年12月1日起至2023年11月30日止的情况报告如下。', '2022-12-01', '2023-11-30'],
    ['现将去年12月至今年11月法治政府建设情况,报告如下。', '2022-12-01', '2023-11-30'],
    ['现将二〇二二年十二月至二〇二三年十一月的情况报告如下。', '2022-12-01', '2023-11-30'],
    ['统计期为3月15日至12月31日,现报告如下。', '2023-03-15', null],
    ['现将2023年4月至12月的工作情况汇报如下。', '2023-04-01', null],
    ['现将2023年2月至2024年1月的工作情况报告如下。', '2023-02-01', '2024-01-31'],
  ])('begins on another day: %s', (opening, start, end) => {
    expect(period(opening)).toEqual([start, end]);
  });

  it.each([
    ['统计期限自1月1日起至12月31日止,现报告如下。', null],
    ['现将2023年1月至11月的情况报告如下。', '2023-11-30'],
    ['数据截至11月20日,现报告如下。', '2023-11-20'],
    ['2022年12月至2023年3月,全镇开展集中整治,治安明显好转。', null],
    ['3月至5月开展集中整治,现将全年情况报告如下。', null],
    ['现将2021年3月至2025年12月规划的实施情况报告如下。', null],
    ['现将2020年12月至2021年11月的情况报告如下。', null],
    ['现将2023年2月30日至2023年11月的情况报告如下。', null],
    ['现将2023年11月至2023年3月的情况报告如下。', null],
  ])('begins with the year: %s', (opening, end) => {
    expect(period(opening)).toEqual([null, end]);
  });

  it('takes the span of a title, and no start from the half of a year', () => {
    expect(period('', '己镇2022年12月至2023年11月法治政府建设情况报告')).toEqual([
      '2022-12-01',
      '2023-11-30',
    ]);
    expect(period('', '己镇2023年上半年法治政府建设工作总结')).toEqual([null, '2023-06-30']);
  });
});
