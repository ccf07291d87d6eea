import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { fixture } from './testing/fixture.ts';

const formats = ['docx', 'doc', 'rtf', 'pdf'];

describe('a report in the formats of office programs', () => {
  it.each(formats)(
    '%s: title, date, rare characters, the table and nothing of the page',
    async (format) => {
      const { text, body, title, metadata, tables, ...read } = await readDocument(
        fixture(`report.${format}`),
      );
      expect(read.format).toBe(format);
      expect(title).toBe('示例镇人民政府关于2023年度法治政府建设情况的报告');
      expect(metadata.documentDate).toBe('2024-01-12');
      const report = text.slice(body.start, body.end);
      expect(report).toMatch(/^示例县人民政府：\n2023年，示例镇/);
      expect(report).toMatch(/\n示例镇人民政府\n2024年1月12日$/);
      expect(report).toContain(
        '全年共排查受理矛盾纠纷312件，成功调解306件，调解成功率98.1%。㵘水村、𠮷安村两个村',
      );
      expect(report).not.toMatch(/示例镇人民政府文件|^[—\s]*\d[—\s]*$/m);
      const rows = tables[0]?.rows.map((row) => row.map((cell) => cell.text).join('|')) ?? [];
      expect(rows).toContain('指标|单位|2022年|2023年');
      expect(rows).toContain('受理矛盾纠纷|件|298|312');
      expect(rows).toContain('依申请公开|件||0');
      for (const cell of tables.flatMap((table) => table.rows.flat())) {
        expect(text.slice(cell.start, cell.end)).toBe(cell.text);
      }
    },
  );

  it.each(['docx', 'rtf', 'pdf'])(
    '%s: the numbers that the program gives to headings',
    async (format) => {
      const { text } = await readDocument(fixture(`report.${format}`));
      const headings = text.split('\n').filter((line) => /^[（一二三四]+[、）]/.test(line));
      expect(headings.map((heading) => heading.replace(/\s/g, ''))).toEqual([
        '一、主要举措和成效',
        '（一）加强组织领导',
        '（二）化解矛盾纠纷',
        '（三）规范行政执法',
        '（四）开展普法宣传',
        '二、存在的问题',
        '三、2024年工作打算',
      ]);
    },
  );

  it('reads the same words from .docx and .doc', async () => {
    const [docx, doc] = await Promise.all([
      readDocument(fixture('report.docx')),
      readDocument(fixture('report.doc')),
    ]);
    const words = (text: string) => text.replace(/^[（一二三四]+[、）]/gm, '').replace(/\s+/g, '');
    expect(words(doc.text)).toBe(words(docx.text));
  });

  it('reads a PDF with fonts that are not in it, two pages joined', async () => {
    const { text, tables, title } = await readDocument(fixture('not-embedded.pdf'));
    expect(title).toBe('示例乡2022年法治政府建设情况报告');
    expect(text).toContain('发放各类宣传资料3600份，集中进村入户，培育法律明白人27名');
    expect(text).not.toMatch(/第 ?\d ?页|办公室/);
    expect(tables[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['指标', '2021年', '2022年'],
      ['受理矛盾', '131', '128'],
      ['成功调解', '126', '125'],
      ['行政处罚', '', '2'],
    ]);
  });

  it.each([
    ['scan.pdf', '扫描件'],
    ['locked.pdf', '密码'],
  ])('says what to do with %s', async (name, word) => {
    await expect(readDocument(fixture(name))).rejects.toMatchObject({
      code: 'unreadable',
      messageZh: expect.stringMatching(new RegExp(`${word}.*再导入`)),
    });
  });

  it.each(['docx', 'doc', 'pdf'])('refuses half a .%s', async (format) => {
    const bytes = fixture(`report.${format}`);
    const half = readDocument(bytes.slice(0, bytes.length / 2));
    await expect(half).rejects.toMatchObject({ messageZh: expect.stringContaining('再导入') });
  });
});
