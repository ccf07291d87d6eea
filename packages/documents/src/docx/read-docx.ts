import type { ReadDocument } from '../document.ts';
import { readHtml } from '../html/read-html.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { type ZipLimits, type ZipMember, zipListing } from '../zip/zip-listing.ts';
import { documentHtml } from './document-html.ts';
import { numbererOf } from './numbering.ts';
import { childAt, childrenNamed, parseXml } from './parse-xml.ts';

const mebibyte = 1024 * 1024;
/** A report has some hundred kilobytes of text parts; pictures are never unpacked. */
const limits: ZipLimits = {
  members: 5000,
  memberBytes: 200 * mebibyte,
  totalBytes: 500 * mebibyte,
  ratio: 200,
};
const largestPart = 16 * mebibyte;

/**
 * A document in the format of Word since 2007, with the numbers of its lists as Word prints them.
 * @throws UnreadableDocument where the file is another Office document, too large after unpacking, or damaged
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const members = new Map((await zipListing(bytes, limits)).map((member) => [member.name, member]));
  const main = await mainPart(members);
  if (main === null) throw notWord();
  const document = await treeOf(main);
  const [numbering, styles] = await Promise.all(
    ['word/numbering.xml', 'word/styles.xml'].map(async (name) => {
      const member = members.get(name);
      return member === undefined ? null : treeOf(member);
    }),
  );
  const html = documentHtml(document, numbererOf(numbering ?? null, styles ?? null));
  return { ...readHtml({ text: html, encoding: 'utf-8' }), format: 'docx' };
}

async function mainPart(members: ReadonlyMap<string, ZipMember>): Promise<ZipMember | null> {
  const relations = members.get('_rels/.rels');
  if (relations === undefined) return null;
  const root = childAt(await treeOf(relations), 'Relationships');
  const target = (root === null ? [] : childrenNamed(root, 'Relationship')).find(({ attribs }) =>
    attribs.Type?.endsWith('/officeDocument'),
  )?.attribs.Target;
  const name = target?.replace(/^\//, '') ?? '';
  return name.startsWith('word/') ? (members.get(name) ?? null) : null;
}

async function treeOf(member: ZipMember) {
  if (member.size > largestPart) {
    throw new UnreadableDocument(
      'unreadable',
      'Word 文件解开后太大，没有读取：请只保存报告正文后再导入',
      `${member.name} has ${member.size} bytes`,
    );
  }
  return parseXml(await member.read());
}

function notWord(): UnreadableDocument {
  return new UnreadableDocument(
    'unsupported_format',
    '文件里没有 Word 文档，可能是表格、演示或别的文件：请换成报告的 Word（.docx）、PDF 或网页（.html）文件再导入',
    'a zip file without a Word document',
  );
}
