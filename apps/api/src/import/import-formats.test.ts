import { cellsOfTownships, type Database, examineDatabase, reportById } from '@xiangjian/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixture } from '../../../../packages/documents/src/testing/fixture.ts';
import { makeZip } from '../../../../packages/documents/src/testing/make-zip.ts';
import { importFile } from './import-file.ts';
import { openSampleCounties } from './testing/sample-divisions.ts';
import { reportText, utf8 } from './testing/sample-text.ts';

const ji = '990101104';
let database: Database;
beforeEach(async () => {
  database = await openSampleCounties();
});

const take = (bytes: Uint8Array, fileName: string) =>
  importFile({ database, bytes, fileName, now: '2024-03-01T08:00:00Z', given: { township: ji } });

/** A file in the container of Office programs, whose main part has this name and content. */
function officeFile(part: string, content: string | Uint8Array): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const relation = `<Relationship Id="r" Type="${type}" Target="${part}"/>`;
  return makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: `<Relationships>${relation}</Relationships>` },
    { name: part, content },
  ]);
}

const page = utf8(
  `<!DOCTYPE html><html><body>${reportText({ township: '己镇', year: 2023, accepted: 312 })
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`,
);
const webArchive = Buffer.concat([
  Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="part"\r\n\r\n'),
  Buffer.from('--part\r\nContent-Type: text/html; charset="utf-8"\r\n'),
  Buffer.from('Content-Transfer-Encoding: base64\r\n\r\n'),
  Buffer.from(`${Buffer.from(page).toString('base64')}\r\n--part--\r\n`),
]);

describe('importFile, by format', () => {
  it.each<[string, Uint8Array]>([
    ['报告.docx', fixture('report.docx')],
    ['报告.DOC', fixture('report.doc')],
    ['报告.wps', fixture('report.doc')],
    ['报告.rtf', fixture('report.rtf')],
    ['报告.pdf', fixture('report.pdf')],
    ['报告.mht', webArchive],
    ['报告.mhtml', webArchive],
    ['其实是RTF.doc', fixture('report.rtf')],
    ['其实是网页.doc', page],
    ['其实是网页.wps', page],
    ['其实是网页.docx', page],
    ['其实是DOCX.doc', fixture('report.docx')],
    ['其实是DOCX.zip', fixture('report.docx')],
    ['其实是PDF.txt', fixture('report.pdf')],
  ])('takes in %s', async (name, bytes) => {
    const item = await take(bytes, name);
    expect(item).toMatchObject({ file: name, outcome: 'added', year: 2023, problem: null });
    const [cell] = cellsOfTownships(database, [ji], [2023], ['disputes_accepted']);
    expect(cell?.value).toBe(312);
    expect(reportById(database, item.report_id ?? 0)?.fileName).toBe(name);
    expect(examineDatabase(database).ailments).toEqual([]);
  });

  it.each<[string, Uint8Array, string, string]>([
    ['扫描.pdf', fixture('scan.pdf'), 'unreadable', '扫描件'],
    ['加密.pdf', fixture('locked.pdf'), 'unreadable', '有密码'],
    ['半份.docx', fixture('report.docx').slice(0, 3000), 'unreadable', '已损坏'],
    ['半份.zip', makeZip([{ name: 'a', content: 'x' }]).slice(0, 40), 'unreadable', '已损坏'],
    [
      '炸弹.docx',
      officeFile('word/document.xml', new Uint8Array(210 * 1024 * 1024)),
      'unreadable',
      '解开后太大',
    ],
    ['表格.xlsx', officeFile('xl/workbook.xml', '<workbook/>'), 'unsupported_format', '暂不支持'],
    [
      '表格.docx',
      officeFile('xl/workbook.xml', '<workbook/>'),
      'unsupported_format',
      '没有 Word 文档',
    ],
    ['照片.doc', Buffer.from('89504e470d0a1a0a', 'hex'), 'unsupported_format', '图片'],
    ['包.docx', makeZip([{ name: 'a.txt', content: 'x' }]), 'unsupported_format', '压缩文件'],
    ['包.rar', Buffer.from('526172211a07', 'hex'), 'unsupported_format', 'ZIP 压缩包'],
  ])('refuses %s and says what to do', async (name, bytes, code, words) => {
    const item = await take(bytes, name);
    expect(item).toMatchObject({ file: name, outcome: 'refused', report_id: null });
    expect(item.problem?.code).toBe(code);
    expect(item.problem?.message_zh).toContain(words);
    expect(item.problem?.message_zh).toMatch(/：请/);
    expect(examineDatabase(database).quotes).toBe(0);
  });

  it('names every format that it reads where it refuses one', async () => {
    const { problem } = await take(utf8('x'), '表格.et');
    for (const format of ['.docx', '.doc', '.wps', '.rtf', 'PDF', '.html', '.mht', '.txt', 'ZIP']) {
      expect(problem?.message_zh).toContain(format);
    }
  });
});
