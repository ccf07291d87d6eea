import { describe, expect, it } from 'vitest';
import { isHtml, readHtml } from './read-html.ts';

const report = `<p>2023年，示例镇扎实推进法治政府建设，现将有关情况报告如下：</p>
<p>一、主要举措和成效</p>
<p>（一）化解矛盾。全年共受理矛盾纠纷305件，<b>成功</b>调解<span>300</span>件，其余正在办理。</p>
<p>二、下一步打算</p>
<p>开展法治培训6次，提高干部依法行政能力，把各项任务落到实处。</p>`;
const title = '示例镇2023年度法治政府建设情况报告';

function read(html: string) {
  const document = readHtml({ text: html, encoding: 'utf-8' });
  const { text, body } = document;
  return { ...document, report: text.slice(body.start, body.end) };
}

describe('readHtml', () => {
  it('joins inline text without glue, breaks lines at blocks, and collapses white space', () => {
    const { text } = read(
      '<div>受理<b>3</b><i>05</i>件，\n  全部&nbsp;&nbsp;办结</div>第二行<br>第三行<ul><li>甲<li>乙</ul>\u200b丙&amp;丁',
    );
    expect(text).toBe('受理305件，全部 办结\n第二行\n第三行\n甲\n乙\n丙&丁');
  });

  it('leaves out code, hidden parts, menus and footers', () => {
    const { text } = read(`<script>var a = "<p>99件</p>";</script><style>p{}</style>
      <div class="nav"><a href="#">首页</a></div><p style="display: none">隐藏98件</p><p hidden>97件</p>
      <!-- 96件 --><p>正文</p><footer>备案号</footer><div id="footer">版权所有</div>`);
    expect(text).toBe('正文');
  });

  it('keeps what is called a menu where it holds the breadcrumb or is long', () => {
    const { metadata, text } = read(
      `<div class="nav">当前位置：<a>首页</a> &gt; <a>示例镇</a></div><div class="foot">${report.repeat(20)}</div>`,
    );
    expect(metadata.breadcrumb).toEqual(['首页', '示例镇']);
    expect(text).toContain('成功调解300件');
  });

  it('tells the report from sidebars and related links in a page laid out by tables', () => {
    const page = read(`<table><tr><td>网站首页</td><td>政务公开</td></tr></table>
      <table><tr><td><p>邻镇全年调解纠纷286件，办结率居全县前列。</p></td>
      <td><p>${title}</p><p>日期：2024/3/1　来源：示例镇人民政府</p>${report}
      <p>上一篇：示例乡2023年度法治政府建设情况报告</p><p>下一篇：没有了</p></td></tr></table>`);
    expect(page.tables).toEqual([]);
    expect(page.title).toBe(title);
    expect(page.metadata).toMatchObject({
      publishedOn: '2024-03-01',
      publisher: '示例镇人民政府',
    });
    expect(page.report).toMatch(/^2023年，示例镇/);
    expect(page.report).toMatch(/落到实处。$/);
  });

  it('keeps what the bar of the window names beside the title', () => {
    const barred = (bar: string) => read(`<title>${bar}</title><h1>${title}</h1>${report}`);
    expect(barred(`${title} - 示例县人民政府`).metadata.site).toBe('示例县人民政府');
    expect(barred(`示例县人民政府 示例镇 ${title}`).metadata.site).toBe('示例县人民政府 示例镇');
    expect(barred(title).metadata).not.toHaveProperty('site');
  });

  it.each([
    '<div id="zoom">',
    '<div class="TRS_Editor">',
    '<div class="wrap article-content">',
    '<ucapcontent>',
    '<div class="x1">',
  ])('finds the report in %s', (open) => {
    const page =
      read(`<form id="aspnetForm"><div class="side"><p>全县各镇共调解纠纷612件，较上年下降，工作扎实。</p></div>
      <div class="main"><h1>${title}</h1>${open}${report}</div></div></form>`);
    expect(page.report).toMatch(/^2023年，示例镇/);
    expect(page.report).not.toContain('612件');
  });

  it('keeps rows of data tables with every cell under its header', () => {
    const page = read(`<h1>${title}</h1>${report}<table>
      <tr><th rowspan="2">指标</th><th colspan="2">年度</th></tr><tr><td>2022年</td><td>2023<br>年</td></tr>
      <tr><td>受理</td><td></td><td>305</td></tr></table><p>三、其他需要说明的情况，已在正文中一并报告。</p>`);
    const [table] = page.tables;
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['指标', '年度', ''],
      ['', '2022年', '2023 年'],
      ['受理', '', '305'],
    ]);
    for (const cell of table?.rows.flat() ?? []) {
      expect(page.text.slice(cell.start, cell.end)).toBe(cell.text);
    }
    const empty = table?.rows[2]?.[1];
    expect(empty?.start).toBe(empty?.end);
    expect(page.text.slice(table?.start, table?.end)).toBe(
      '指标\t年度\t\n\t2022年\t2023 年\n受理\t\t305',
    );
  });

  it('takes a table with running text or one cell for layout', () => {
    const long = '坚持依法行政，'.repeat(60);
    const page = read(
      `<table><tr><td>一</td><td>${long}</td></tr><tr><td>二</td><td>${long}</td></tr></table>
       <table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>`,
    );
    expect(page.tables).toEqual([]);
    expect(page.text.split('\n')).toHaveLength(6);
  });

  it('reads metadata from the head, from tables and from the browser that saved the page', () => {
    const page = read(`<!-- saved from url=(0036)http://www.example.com/fzzf/1.html -->
      <head><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2024-03-05 10:00">
      <meta name="ContentSource" content="示例镇司法所"><title>报告_示例县</title></head><body>
      <table><tr><td>索引号</td><td>1</td></tr><tr><td>成文日期</td><td>2024-02-01</td></tr></table>
      <h1>${title}</h1><div>${report}<p>示例镇人民政府</p><p>2024年1月30日</p></div>`);
    expect(page.title).toBe(title);
    expect(page.metadata).toMatchObject({
      publishedOn: '2024-03-05',
      documentDate: '2024-02-01',
      publisher: '示例镇司法所',
      sourceUrl: 'http://www.example.com/fzzf/1.html',
    });
    expect(page.tables).toEqual([]);
  });

  it('takes the site off a title that only the window shows', () => {
    for (const tail of [
      '_示例县人民政府',
      '-示例县人民政府',
      ' | 示例县',
      '－示例县政府门户网站',
    ]) {
      expect(read(`<title>${title}${tail}</title><div>${report}</div>`).title).toBe(title);
    }
  });
});

describe('the title of a page', () => {
  it.each([
    [
      `<h3>法治政府建设年度报告</h3><h1>示例县人民政府</h1><p>${title}</p>`,
      'a column of that name',
    ],
    [
      `<title>示例县人民政府 示例镇 ${title}</title><p>${title}</p>`,
      'names before it in the window',
    ],
    [`<h2>示例镇2023年度<br>法治政府建设情况报告</h2>`, 'a heading on two lines'],
  ])('is read from %s (%s)', (head) => {
    const page = read(`${head}<div>${report}</div>`);
    expect(page.title?.replaceAll(' ', '')).toBe(title);
    expect(page.report).toMatch(/^2023年，示例镇/);
  });

  it('of another kind of document is its first line', () => {
    expect(
      read('<p>植树活动通知</p><p>请各村于三月十二日前报名，届时统一组织前往。</p>').title,
    ).toBe('植树活动通知');
  });
});

describe('the breadcrumb of a page', () => {
  it('is read from a list whose signs the style draws', () => {
    const { metadata } = read(
      `<ul class="breadcrumb"><li>您的位置</li><li><a>首页</a></li><li><a>示例镇</a></li></ul><h1>${title}</h1>${report}`,
    );
    expect(metadata.breadcrumb).toEqual(['首页', '示例镇']);
  });
});

describe('isHtml', () => {
  it('knows pages and parts of pages, and no text with a bracket in it', () => {
    expect(isHtml('<!DOCTYPE html><p>x')).toBe(true);
    expect(isHtml('<p class="a">一</p>')).toBe(true);
    expect(isHtml('增长<5%，其中<p值>')).toBe(false);
  });
});
