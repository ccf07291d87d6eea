import { describe, expect, it } from 'vitest';
import { makeZip, type ZipContent } from '../testing/make-zip.ts';
import { readDocx } from './read-docx.ts';

const relations: ZipContent = {
  name: '_rels/.rels',
  content:
    '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document.xml"/></Relationships>',
};

function docx(body: string, ...parts: ZipContent[]): Uint8Array {
  const content = `<w:document><w:body>${body}</w:body></w:document>`;
  return makeZip([relations, { name: 'word/document.xml', content }, ...parts]);
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;

describe('readDocx', () => {
  it('leaves out what is deleted, hidden or a field code, and keeps what is inserted or in a box', async () => {
    const { text } = await readDocx(
      docx(
        paragraph(
          `${run('受理')}<w:del>${run('99')}</w:del><w:ins>${run('305')}</w:ins>${run('隐藏', '<w:vanish/>')}${run('件&lt;')}
           <w:r><w:instrText>PAGE</w:instrText></w:r>`,
        ) +
          paragraph(
            `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('框内'))}</w:txbxContent></mc:Choice><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>`,
          ),
      ),
    );
    expect(text).toBe('受理305件<\n框内');
  });

  it('prints list numbers as Word does: levels, restarts, styles, none for bullets', async () => {
    const level = (depth: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2 ')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '·')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"/></w:num></w:numbering>`;
    const styles = `<w:styles><w:style w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
    const item = (list: number, depth: number) =>
      paragraph(
        run('项'),
        `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`,
      );
    const { text } = await readDocx(
      docx(
        [
          item(1, 0),
          item(1, 1),
          item(1, 1),
          paragraph(run('题'), '<w:pStyle w:val="H"/>'),
          item(1, 1),
          item(2, 0),
          item(3, 0),
          item(0, 0),
        ].join(''),
        { name: 'word/numbering.xml', content: numbering },
        { name: 'word/styles.xml', content: styles },
      ),
    );
    expect(text.split('\n')).toEqual([
      '一、项',
      '一.1 项',
      '一.2 项',
      '二、题',
      '二.1 项',
      '项',
      '一、项',
      '项',
    ]);
  });

  it('keeps columns of merged cells', async () => {
    const table = `<w:tbl><w:tr>${cell('指标', '<w:vMerge w:val="restart"/>')}${cell('年度', '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('2022年')}${cell('2023年')}</w:tr><w:tr>${cell('受理')}${cell('')}${cell('305')}</w:tr></w:tbl>`;
    const { text } = await readDocx(
      docx(`${paragraph(run('附表'))}${table}${paragraph(run('完'))}`),
    );
    expect(text).toBe('附表\n指标\t年度\t\n\t2022年\t2023年\n受理\t\t305\n完');
  });

  it.each([
    ['a part that lies about its size', { claimedSize: 5 }],
    ['a part of 200 MB', { claimedSize: 200_000_000 }],
  ])('refuses %s', async (_what, lie) => {
    const bytes = makeZip([
      relations,
      { name: 'word/document.xml', content: '<w:p/>'.repeat(10_000), ...lie },
    ]);
    await expect(readDocx(bytes)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('reads what numbering a damaged file has', async () => {
    const item = (depth: string) =>
      paragraph(run('项'), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`);
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="x"/><w:lvl w:ilvl="0"><w:start w:val="-"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const { text } = await readDocx(
      docx(item('0') + item('99999999999') + item('no'), {
        name: 'word/numbering.xml',
        content: numbering,
      }),
    );
    expect(text.split('\n')).toEqual(['I.项', 'II.项', 'III.项']);
  });

  it('refuses hostile nesting in time, and other Office files', async () => {
    const started = performance.now();
    await expect(readDocx(docx('<w:p>'.repeat(500_000)))).rejects.toMatchObject({
      code: 'unreadable',
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    const sheet = makeZip([{ name: '[Content_Types].xml', content: '<x/>' }]);
    await expect(readDocx(sheet)).rejects.toMatchObject({ code: 'unsupported_format' });
  });
});
