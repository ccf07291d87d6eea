import { type Matrix, matrixSchema, overviewSchema, rankingSchema } from '@xiangjian/contract';
import { readDocument } from '@xiangjian/documents';
import { catalogue } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { findOffice } from '../office/find-office.ts';
import { installedOffice } from '../office/installed-office.ts';
import { openApp } from '../testing/open-app.ts';

const comparison =
  '/documents/comparison.docx?area=990101&year=2022&indicators=disputes_accepted,mediation_success_rate';
const circular = '/documents/circular.docx?area=990101&year=2022';

const papers = [
  circular,
  comparison,
  '/documents/township.docx?township=990101104&year=2022',
  '/documents/townships.docx?area=990101&year=2022',
  '/documents/annex.docx?area=990101&year=2022',
];

/** Tables of a paper by the second reader, as texts. */
async function tablesOf(bytes: Uint8Array): Promise<string[][][]> {
  const { tables } = await readDocument(bytes, 'paper.docx');
  return tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text.trim())));
}

describe('papers of the committee', () => {
  it.each(papers)(
    'is a Word file that says what it is, with the same bytes twice: %s',
    async (address) => {
      const { get } = await openApp();
      const reply = await get(address);
      expect(reply.statusCode).toBe(200);
      expect(reply.headers['content-disposition']).toContain('.docx');
      const { text } = await readDocument(reply.rawPayload, 'paper.docx');
      for (const words of [
        '征求意见稿',
        '本表依据公开报告整理，未经审计',
        '2024-06-01',
        '（未发布）',
      ]) {
        // The head of the page is not part of the text: one page has the mark there alone.
        if (words === '征求意见稿' && address.includes('/township')) continue;
        expect(text).toContain(words);
      }
      expect((await get(address)).rawPayload.equals(reply.rawPayload)).toBe(true);
    },
  );

  it('every cell of the annex is printed as the workbook of the same answer prints it', async () => {
    const { get } = await openApp();
    const indicators = catalogue.slice(0, 60).map(({ id }) => id);
    const query = `area=990101&year=2022&indicators=${indicators.join(',')}`;
    const reply = await get(`/answers/matrix?${query}`);
    const matrix: Matrix = matrixSchema.parse(reply.json());
    const shown = await get(`/answers/matrix.csv?${query}&kind=display`);
    const lines = shown.body.split('\r\n').map((line) => line.split(','));
    const docx = await get(`/documents/annex.docx?${query}`);
    const tables = await tablesOf(docx.rawPayload);
    let cells = 0;
    let column = 3; // 序号, 乡镇, 类型
    for (const table of tables) {
      const [headings = [], ...rows] = table;
      for (const heading of headings.slice(2)) {
        expect(heading.replaceAll(' ', '')).toBe(lines[0]?.[column]?.replaceAll('"', ''));
        for (const [at, { township }] of matrix.rows.entries()) {
          const place = headings.indexOf(heading);
          expect(rows[at]?.[1]).toBe(township.name);
          expect(rows[at]?.[place]).toBe(lines[at + 1]?.[column]?.replaceAll('"', ''));
          cells += 1;
        }
        column += 1;
      }
    }
    expect(cells).toBe(matrix.rows.length * matrix.indicators.length);
    expect(cells).toBeGreaterThan(200);
  });

  it('a comparison shows each place with its interval, 余 as written, and what is missing as its words', async () => {
    const { get } = await openApp();
    const query = 'area=990101&year=2022&indicator=disputes_accepted';
    const ranking = rankingSchema.parse((await get(`/answers/ranking?${query}`)).json());
    const docx = await get(comparison);
    const [table = []] = await tablesOf(docx.rawPayload);
    const of = (name: string) => table.find((row) => row[1] === name);
    for (const { township, rank, rank_low, rank_high, rank_group_size } of ranking.rows) {
      const place = rank === null ? '—' : `${rank}[${rank_low}–${rank_high}]/${rank_group_size}`;
      expect(of(township.name)?.[4]).toBe(place);
    }
    expect(of('戊镇')?.[2]).toBe('400余');
    expect(of('己镇')?.[2]).toBe('未公开报告');
    expect(table.flat()).not.toContain('0');
    const { text } = await readDocument(docx.rawPayload, 'paper.docx');
    expect(text).toContain(ranking.finding_zh);
    expect(text).toMatch(/有数值的乡镇：受理调解纠纷\d\/6、调解成功率\d\/6；各项都有的5\/6/);
  });

  it('a comparison quotes the reports in footnotes and draws vectors with pixels beside them', async () => {
    const { get } = await openApp();
    const { unzipSync, strFromU8 } = await import('fflate');
    const files = unzipSync((await get(comparison)).rawPayload);
    expect(strFromU8(files['word/footnotes.xml'] ?? new Uint8Array())).toContain('受理矛盾纠纷');
    const media = Object.keys(files).filter((path) => path.startsWith('word/media/'));
    expect(media.filter((path) => path.endsWith('.svg'))).toHaveLength(2);
    expect(media.filter((path) => path.endsWith('.png'))).toHaveLength(2);
  });

  it('a circular counts as the overview does', async () => {
    const { get } = await openApp();
    const { counts } = overviewSchema.parse(
      (await get('/answers/overview?area=990101&year=2022')).json(),
    );
    const { text } = await readDocument((await get(circular)).rawPayload, 'paper.docx');
    expect(text).toContain(
      `${counts.townships}个乡镇（街道）中，${counts.on_time}个按时公开、${counts.missing}个未见公开`,
    );
    expect(text).toContain('己镇');
  });

  it('the pack has a page for each township of the year', async () => {
    const { get } = await openApp();
    const { text } = await readDocument((await get(papers[3] ?? '')).rawPayload, 'paper.docx');
    for (const name of ['丙街道', '甲镇', '乙镇', '丁镇', '戊镇', '己镇']) {
      expect(text).toContain(`${name}2022年度法治政府建设数据`);
    }
  });

  it.each([
    ['/documents/comparison.docx?area=990101&year=2022', 400],
    ['/documents/comparison.docx?area=990101&year=2022&indicators=nothing', 400],
    ['/documents/circular.docx?area=123456&year=2022', 404],
    ['/documents/circular.docx?area=990101&year=2022&peers=all', 400],
    ['/documents/township.docx?township=123456789&year=2022', 404],
  ])('refuses %s', async (address, status) => {
    const { get } = await openApp();
    expect((await get(address)).statusCode).toBe(status);
  });
});

describe('papers as PDF', () => {
  it('says in Chinese what to do where LibreOffice is not installed', async () => {
    const { get } = await openApp('/nowhere', { office: () => installedOffice(null) });
    const reply = await get(circular.replace('.docx', '.pdf'));
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toMatchObject({ title: expect.stringContaining('没有安装 LibreOffice') });
  });

  it.skipIf(findOffice(process.env.PATH ?? '') === null)(
    'holds the text of the Word file',
    async () => {
      const { get } = await openApp();
      const reply = await get(circular.replace('.docx', '.pdf'));
      expect(reply.statusCode).toBe(200);
      const { text } = await readDocument(reply.rawPayload, 'paper.pdf');
      expect(text.replaceAll(/\s/g, '')).toContain('6个乡镇（街道）中');
    },
    60_000,
  );
});
