import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { lead, paragraph, small } from '../paper/blocks.ts';
import type { Paper } from '../paper/paper.ts';
import { defaultTemplate } from '../template/word-template.ts';
import { docxOfPaper } from './docx-of-paper.ts';

const hostile = '甲&乙<丙>"丁"\u0000\u0008\u001F\uFFFE\uD800戊\n己';

function paperWith(changes: Partial<Paper> = {}): Paper {
  return {
    title: hostile,
    letterhead: { text: `示例办公室${hostile}`, documentNumber: '示法办〔2024〕1号', logo: null },
    fonts: defaultTemplate.fonts,
    draftMark: '征求意见稿',
    madeOn: '2024-06-01',
    sheets: [
      {
        orientation: 'portrait',
        blocks: [
          { kind: 'title', text: hostile },
          { kind: 'addressee', text: hostile },
          paragraph({ text: hostile, note: hostile }, { text: '第二句。', note: '另一脚注' }),
          {
            kind: 'grid',
            caption: hostile,
            columns: [
              { heading: hostile, share: 1, align: 'left' },
              { heading: '数', share: 2, align: 'right' },
            ],
            rows: [
              [hostile, '400余'],
              ['', '未提及'],
            ],
            size: 'dense',
          },
          small(hostile),
          {
            kind: 'picture',
            picture: {
              svg: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
              png: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
              width: 640,
              height: 300,
              says: hostile,
            },
          },
        ],
      },
      { orientation: 'landscape', blocks: [{ kind: 'label', text: '附件' }] },
    ],
    ...changes,
  };
}

async function parts(paper: Paper): Promise<Record<string, string>> {
  const files = unzipSync(await docxOfPaper(paper));
  return Object.fromEntries(
    Object.entries(files).map(([path, data]) => [path, strFromU8(data)] as const),
  );
}

it('the same paper gives the same bytes, also a second later', async () => {
  const first = await docxOfPaper(paperWith());
  await new Promise((resume) => setTimeout(resume, 1100));
  const again = await docxOfPaper(paperWith());
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
});

it('signs that XML forbids are left out, those it marks with are written as signs', async () => {
  const files = await parts(paperWith());
  const written = '甲&amp;乙&lt;丙&gt;';
  expect(files['word/document.xml']?.split(written).length).toBeGreaterThan(5);
  expect(files['word/footnotes.xml']).toContain(written);
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith('.xml')) continue;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be left
    expect(text, path).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE]/);
  }
});

it('is an A4 page of the standard with numbers between strokes, headings of tables repeated and rows whole', async () => {
  const files = await parts(paperWith());
  const body = files['word/document.xml'] ?? '';
  expect(body).toContain('w:top="2098"');
  expect(body).toContain('w:left="1587"');
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  expect(body).toContain('<w:tblHeader');
  expect(body.match(/<w:cantSplit/g)).toHaveLength(3);
  expect(body).toContain('w:eastAsia="仿宋_GB2312"');
  expect(body).toMatch(/asvg:svgBlip/);
  const footers = Object.entries(files).filter(([path]) => /footer\d+\.xml$/.test(path));
  expect(footers.length).toBeGreaterThanOrEqual(2);
  for (const [, footer] of footers) expect(footer.replace(/<[^>]*>/g, '')).toMatch(/— .*—/);
});

it('only a draft says so on every page', async () => {
  const marked = async (paper: Paper) =>
    Object.values(await parts(paper)).some((text) => text.includes('征求意见稿'));
  expect(await marked(paperWith())).toBe(true);
  expect(await marked(paperWith({ draftMark: null }))).toBe(false);
});

it('what leads to a table stays on its page, and text keeps off the lines of the table', async () => {
  const blocks = [lead('如下表：'), paragraph('另起一段。')];
  const body =
    (await parts(paperWith({ letterhead: null, sheets: [{ orientation: 'portrait', blocks }] })))[
      'word/document.xml'
    ] ?? '';
  const kept = body.split('</w:p>').map((text) => text.includes('<w:keepNext'));
  expect(kept.slice(0, 2)).toEqual([true, false]);
  const cells = (await parts(paperWith()))['word/document.xml'] ?? '';
  expect(cells).toMatch(/<w:tcMar>.*?<w:left w:type="dxa" w:w="57"/);
});

it('a long title goes on in a new line behind a whole term', async () => {
  const title = '示例区2022年度法治政府建设数据对比分析报告';
  const sheets = [
    { orientation: 'portrait' as const, blocks: [{ kind: 'title' as const, text: title }] },
  ];
  const body = (await parts(paperWith({ sheets, letterhead: null })))['word/document.xml'] ?? '';
  expect(body).toMatch(/示例区2022年度<.*<w:br\/><w:t[^>]*>法治政府建设数据对比分析报告</);
});
