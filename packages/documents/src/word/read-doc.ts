import WordExtractor from 'word-extractor';
import type { ReadDocument } from '../document.ts';
import { composeBlocks } from '../page/compose-blocks.ts';
import { rowsInLines } from '../page/rows-in-lines.ts';
import { UnreadableDocument } from '../unreadable-document.ts';

/**
 * A document in the binary format of Word 97–2003.
 * @throws UnreadableDocument where the file is another Office document, has a password, or is damaged
 */
export async function readDoc(bytes: Uint8Array): Promise<ReadDocument> {
  const file = Buffer.from(bytes);
  const holds = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) throw locked();
  if (!holds('WordDocument')) throw notWord();
  const body = await bodyOf(file);
  return composeBlocks('doc', rowsInLines(body.split(/[\n\r\f\v]/)));
}

async function bodyOf(file: Buffer): Promise<string> {
  try {
    return (await new WordExtractor().extract(file)).getBody({ filterUnicode: false });
  } catch (error) {
    throw new UnreadableDocument(
      'unreadable',
      'Word 文件（.doc）读不出来，可能已损坏或有密码：请在 Word 或 WPS 里另存为 .docx 后再导入',
      `word-extractor failed: ${String(error)}`,
    );
  }
}

function locked(): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    '文件有密码：请去掉密码后再导入',
    'the document is encrypted',
  );
}

function notWord(): UnreadableDocument {
  return new UnreadableDocument(
    'unsupported_format',
    '文件里没有 Word 文档，可能是表格、演示，或已损坏：请换成报告的 Word（.docx）、PDF 或网页（.html）文件再导入',
    'a compound file without a Word document',
  );
}
