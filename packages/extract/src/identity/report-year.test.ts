import { describe, expect, it } from 'vitest';
import { openingOf } from './opening.ts';
import { reportYearOf } from './report-year.ts';

const year = (title: string, body: string, publishedOn: string | null = '2024-03-01') =>
  reportYearOf({ title, body, opening: openingOf(body, title), publishedOn });

describe('reportYearOf', () => {
  it.each([
    ['the title before the first sentence', '己镇2021年报告', '2020年,我镇推进依法行政。', 2021],
    ['a title after publication yields', '己镇2031年报告', '2023年,我镇推进依法行政。', 2023],
    ['Chinese numerals', '关于二〇二二年度情况的报告', '', 2022],
    ['the first sentence', '法治政府建设报告', '2022年,己镇推进依法行政。', 2022],
    [
      'what announces the report',
      '法治政府建设报告',
      '根据《纲要(2021-2025年)》和青政发[2024]3号文件要求,我镇依法行政。现将2023年情况报告如下:',
      2023,
    ],
    ['the end of a span in the title', '己镇2022年12月至2023年11月报告', '', 2023],
    [
      'the end of a span that is announced',
      '报告',
      '现将2022年12月1日-2023年11月30日情况报告如下。',
      2023,
    ],
    ['the second sentence', '报告', '己镇位于山区,辖九个村。2019年,我镇推进依法行政。', 2019],
    ['a heading of results', '报告', '我镇推进依法行政,成效明显。\n一、2022年主要工作\n(一)', 2022],
  ])('%s', (_what, title, body, expected) => {
    expect(year(title, body)).toBe(expected);
  });

  it.each([
    ['a plan', '报告', '我镇推进依法行政,成效明显。\n三、2024年工作计划\n'],
    ['a span of years', '落实纲要(2021-2025年)情况报告', '我镇推进依法行政。'],
    ['a template', '己镇20XX年报告', '20XX年,我镇推进依法行政。'],
    ['the year of publication', '法治政府建设报告', '一年来,我镇推进依法行政。'],
    ['a count of figures', '报告', '我镇发放资料2023份,受众12021人。'],
    ['where cumulation began', '报告', '自2019年启动以来,我镇推进依法行政。'],
  ])('is silent about %s', (_what, title, body) => {
    expect(year(title, body)).toBeNull();
  });
});
