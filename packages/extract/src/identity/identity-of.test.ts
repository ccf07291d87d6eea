import { describe, expect, it } from 'vitest';
import { identityOf } from './identity-of.ts';
import { documentSaying } from './testing/document-saying.ts';

const titled = (title: string) =>
  identityOf(documentSaying(`${title}\n\n一、主要工作\n(一)加强领导。`, { title }));

describe('identityOf', () => {
  it('reads a page with title, breadcrumb and publisher', () => {
    const text = `己镇2023年度法治政府建设情况报告
发布机构:己镇人民政府 发布日期:2024-02-20

现将己镇2023年度法治政府建设工作情况报告如下。

一、主要举措和成效`;
    const document = documentSaying(text, {
      title: '己镇2023年度法治政府建设情况报告',
      publishedOn: '2024-02-20',
      documentDate: '2024-01-15',
      publisher: '己镇人民政府',
      breadcrumb: ['首页', '青溪县人民政府', '己镇', '法治政府建设'],
      sourceUrl: 'https://www.example.cn/ji/1.html',
    });
    expect(identityOf(document)).toEqual({
      genre: 'rule_of_law',
      nature: 'published',
      title: '己镇2023年度法治政府建设情况报告',
      township: '己镇',
      kind: '镇',
      county: '青溪县',
      year: 2023,
      publishedOn: '2024-02-20',
      documentDate: '2024-01-15',
      periodStart: null,
      periodEnd: null,
      context: [
        '首页',
        '青溪县人民政府',
        '己镇',
        '法治政府建设',
        '己镇人民政府',
        '己镇2023年度法治政府建设情况报告',
        'https://www.example.cn/ji/1.html',
      ],
    });
  });

  it('reads a page without a title by its first sentence', () => {
    const text = `2022年，在青溪县委、县政府的领导下，己乡坚持以习近平法治思想为指导，扎实推进法治政府建设。
一、主要做法
二、存在的问题
三、下一步打算`;
    expect(identityOf(documentSaying(text))).toMatchObject({
      genre: 'rule_of_law',
      township: '己乡',
      kind: '乡',
      county: '青溪县',
      year: 2022,
    });
  });

  it.each([
    ['青溪县人民政府己镇2022年法治政府建设工作总结', '己镇', '镇', '青溪县', 2022],
    ['中共己镇委员会 己镇人民政府关于2021年法治政府建设情况的报告', '己镇', '镇', null, 2021],
    ['向阳街道办２０２３年法治政府建设工作情况汇报', '向阳街道', '街道', null, 2023],
    [
      '石岭瑶族乡人民政府关于二〇二〇年度法治政府建设情况的报告',
      '石岭瑶族乡',
      '民族乡',
      null,
      2020,
    ],
    ['沙丘旗白音苏木2020年度依法行政工作报告', '白音苏木', '苏木', '沙丘旗', 2020],
    ['2023年度法治政府建设情况报告（己镇）', '己镇', '镇', null, 2023],
    ['己镇2023年法治政府建设工作总结及2024年工作计划', '己镇', '镇', null, 2023],
    ['己镇落实《法治政府建设实施纲要（2021—2025年）》2022年度情况报告', '己镇', '镇', null, 2022],
    ['己镇20XX年法治政府建设情况报告', '己镇', '镇', null, null],
    ['己镇1998年法治政府建设情况报告', '己镇', '镇', null, null],
    ['2023年度法治政府建设情况报告', null, null, null, 2023],
  ])('reads the title %s', (title, township, kind, county, year) => {
    expect(titled(title)).toMatchObject({ genre: 'rule_of_law', township, kind, county, year });
  });

  it.each([
    ['已公开', null, 'published'],
    ['示例', '示例（数字与地名均为虚构）', 'sample'],
    ['重述', '重述(数字取自公开报告,文字另写)', 'restated'],
  ])('tells the nature: %s', (_what, nature, expected) => {
    expect(identityOf(documentSaying('己镇', { nature })).nature).toBe(expected);
  });

  it('goes by the name that most places bear where the title names none', () => {
    const title = '2023年度法治政府建设情况报告';
    const text = `${title}\n2023年，我镇推进依法行政。\n己镇人民政府\n2024年1月5日`;
    const page = { title, breadcrumb: ['首页', '庚镇'], publisher: '青溪县己镇司法所' };
    expect(identityOf(documentSaying(text, page))).toMatchObject({
      township: '己镇',
      county: '青溪县',
    });
  });

  it('does not take the county office that writes a report for a township', () => {
    const title = '青溪县司法局2023年法治政府建设工作总结';
    expect(titled(title)).toMatchObject({ genre: 'other', township: null, county: '青溪县' });
  });
});
