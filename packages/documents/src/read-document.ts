import { decodeText } from './decode/decode-text.ts';
import type { ReadDocument } from './document.ts';
import { readDocx } from './docx/read-docx.ts';
import { recogniseFormat } from './format/recognise-format.ts';
import { isHtml, readHtml } from './html/read-html.ts';
import { readIsolated } from './isolated/read-isolated.ts';
import { readText } from './read-text.ts';
import { UnreadableDocument } from './unreadable-document.ts';
import { readMhtml } from './word/read-mhtml.ts';
import { readRtf } from './word/read-rtf.ts';
import { isArchive } from './zip/archive.ts';

/**
 * Reads a report as saved or sent: plain text or a web page (UTF-8, UTF-16 or GB18030), Word (.docx, .doc, .rtf, .mht) or
 * PDF with text. The bytes alone decide what it is; the file name only serves the log.
 * @throws UnreadableDocument where there is no text to be had
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName = 'document',
): Promise<ReadDocument> {
  const read = await readByFormat(bytes, fileName);
  if (read.text.trim() === '') {
    throw new UnreadableDocument(
      'empty',
      '文件里没有文字：请检查文件后再导入',
      `${fileName} holds no text`,
    );
  }
  return read;
}

async function readByFormat(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  switch (recogniseFormat(bytes)) {
    case 'characters':
      return readCharacters(bytes);
    case 'pdf':
      return readIsolated('pdf', bytes);
    case 'compound':
      return readIsolated('doc', bytes);
    case 'rtf':
      return readRtf(bytes);
    case 'mhtml':
      return readMhtml(bytes);
    case 'zip':
      if (isArchive(bytes)) throw archive(fileName);
      return readDocx(bytes);
    case 'archive':
      throw archive(fileName);
    case 'image':
      throw image(fileName);
  }
}

function readCharacters(bytes: Uint8Array): ReadDocument {
  const { text: characters, encoding } = decodeText(bytes);
  const text = characters.replaceAll('\r\n', '\n');
  if (isHtml(text)) return readHtml({ text, encoding });
  if (/^\s*<\?xml\s/.test(text)) throw xml();
  return readText({ text, encoding });
}

function xml(): UnreadableDocument {
  return new UnreadableDocument(
    'unsupported_format',
    '这是 XML 文件，暂不支持：请在 Word 或 WPS 里另存为 .docx 或网页（.html）后再导入',
    'an XML file that is no web page',
  );
}

function archive(fileName: string): UnreadableDocument {
  return new UnreadableDocument(
    'unsupported_format',
    '这是压缩文件，不是一份报告：请打成 ZIP 包，或解开后再导入',
    `${fileName} is an archive`,
  );
}

function image(fileName: string): UnreadableDocument {
  return new UnreadableDocument(
    'unsupported_format',
    '这是图片，里面没有文字：请换成 Word、PDF 或网页版，或先做文字识别（OCR）再导入',
    `${fileName} is an image`,
  );
}
