import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

function read(text: string) {
  const document = readText({ text, encoding: 'utf-8' });
  return { ...document, report: text.slice(document.body.start, document.body.end) };
}

const chapters = `现将示例镇2023年度法治政府建设工作情况报告如下。

一、主要举措和成效
全年共受理矛盾纠纷305件,成功调解300件。

二、下一步工作计划
开展法治培训6次,提高干部依法行政能力。`;

describe('readText', () => {
  it('leaves the furniture of a saved page outside the body and keeps the text whole', () => {
    const text = `当前位置:首页 > 示例镇 > 法治政府建设
示例镇2023年度法治政府建设情况报告
文稿性质:示例
发布机构:示例镇人民政府 发布日期:2024-02-20 【字体:大 中 小】
来源地址:https://www.example.com/a/1.html

${chapters}

示例镇人民政府
二〇二四年一月十日

上一篇:示例乡2023年度法治政府建设情况报告
相关链接:
邻镇全年调解矛盾纠纷286件
主办单位:示例县人民政府办公室`;
    const page = read(text);
    expect(page.text).toBe(text);
    expect(page.title).toBe('示例镇2023年度法治政府建设情况报告');
    expect(page.report).toMatch(/^现将示例镇/);
    expect(page.report).toMatch(/一月十日$/);
    expect(page.metadata).toEqual({
      publishedOn: '2024-02-20',
      documentDate: '2024-01-10',
      publisher: '示例镇人民政府',
      breadcrumb: ['首页', '示例镇', '法治政府建设'],
      nature: '示例',
      sourceUrl: 'https://www.example.com/a/1.html',
    });
  });

  it.each([
    ['示例镇人民政府\n2023年度法治政府建设工作总结', '示例镇人民政府2023年度法治政府建设工作总结'],
    [
      '示例镇人民政府关于2023年度法治\n政府建设情况的报告',
      '示例镇人民政府关于2023年度法治政府建设情况的报告',
    ],
    [
      '示例镇2023年法治政府建设报告\n\n示例镇2023年法治政府建设报告',
      '示例镇2023年法治政府建设报告',
    ],
    ['名 称 示例镇2023年法治政府建设报告\n【打印】', '示例镇2023年法治政府建设报告'],
    [
      '示例镇人民政府\n关于2023年度法治政府\n建设情况的报告',
      '示例镇人民政府关于2023年度法治政府建设情况的报告',
    ],
    ['示例县人民政府\n示例镇2023年法治政府建设报告', '示例镇2023年法治政府建设报告'],
    ['春季植树活动通知', '春季植树活动通知'],
  ])('reads the title of %j', (head, title) => {
    const page = read(`${head}\n\n${chapters}`);
    expect(page.title).toBe(title);
    expect(page.report).toMatch(/^现将示例镇/);
  });

  it.each(['(2024年2月20日)', '2024-02-20 09:30', '【2024/02/20】'])(
    'takes %s below the title for the date of publication',
    (date) => {
      const page = read(`2026年3月1日\n示例镇2023年法治政府建设报告\n${date}\n\n${chapters}`);
      expect(page.metadata.publishedOn).toBe('2024-02-20');
      expect(page.report).toMatch(/^现将示例镇/);
    },
  );

  it('takes the date beside the number of the paper for the date of publication', () => {
    const text = `示例镇2023年法治政府建设报告\n示府〔2024〕11号　　2024-02-20\n\n${chapters}`;
    expect(read(text).metadata.publishedOn).toBe('2024-02-20');
  });

  it('takes neither the date above a title nor the date of the signature for it', () => {
    const text = `2026年3月1日\n示例镇2023年法治政府建设报告\n\n${chapters}\n\n示例镇人民政府\n2024年1月9日`;
    const { metadata } = read(text);
    expect(metadata).toMatchObject({ publishedOn: null, documentDate: '2024-01-09' });
  });

  it('parts the site before the place from the steps behind it', () => {
    const page = read(
      `示例县人民政府 当前位置：首页>街道\n示例镇2023年法治政府建设报告\n\n${chapters}`,
    );
    expect(page.metadata.breadcrumb).toEqual(['示例县人民政府', '首页', '街道']);
  });

  it('has no title where the text begins at once', () => {
    const page = read(chapters);
    expect(page.title).toBeNull();
    expect(page.body).toEqual({ start: 0, end: chapters.length });
  });

  it('does not cut at furniture words that a chapter follows', () => {
    const text = chapters.replace('\n二、', '\n相关链接:见附件\n二、');
    expect(read(text).report).toBe(text);
  });
});
