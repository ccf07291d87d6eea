import { decodeText } from './decode/decode-text.ts';
import type { ReadDocument } from './document.ts';
import { type ByteFormat, recogniseFormat } from './format/recognise-format.ts';
import { isHtml, readHtml } from './html/read-html.ts';
import { readText } from './read-text.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/**
 * Reads a report as saved or sent: plain text or a web page, in UTF-8, UTF-16 or GB18030. The bytes alone decide what it
 * is; the file name only serves the log.
 * @throws UnreadableDocument where there is no text to be had
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName = 'document',
): Promise<ReadDocument> {
  const format = recogniseFormat(bytes);
  if (format !== 'characters') throw unsupported(format, fileName);
  const decoded = decodeText(bytes);
  const text = decoded.text.replaceAll('\r\n', '\n');
  const read = isHtml(text) ? readHtml({ ...decoded, text }) : readText({ ...decoded, text });
  if (read.text.trim() === '') {
    throw new UnreadableDocument(
      'empty',
      '文件里没有文字：请检查文件后再导入',
      `${fileName} holds no text`,
    );
  }
  return read;
}

const names: Readonly<Record<Exclude<ByteFormat, 'characters'>, string>> = {
  pdf: 'PDF 文件',
  zip: 'Word（.docx）或压缩文件',
  compound: '旧版 Office 文件（.doc、.xls）',
  rtf: 'RTF 文件',
  mhtml: '单个文件网页（.mht）',
  image: '图片',
  archive: '压缩文件',
};

function unsupported(
  format: Exclude<ByteFormat, 'characters'>,
  fileName: string,
): UnreadableDocument {
  return new UnreadableDocument(
    'unsupported_format',
    `暂不支持${names[format]}：请另存为网页（.html）或纯文本（.txt）后再导入`,
    `${fileName} is of the format ${format}, which is not read`,
  );
}
