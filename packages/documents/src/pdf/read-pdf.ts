import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isWriting } from '../decode/is-writing.ts';
import type { ReadDocument } from '../document.ts';
import { composeBlocks } from '../page/compose-blocks.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { linesToBlocks } from './lines-to-blocks.ts';
import { withoutPageFurniture } from './page-furniture.ts';
import { type TextLine, textLines } from './text-lines.ts';

const library = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
/** A yearly report has some ten pages. */
const mostPages = 300;
/** Scans carry at most a stamp or a page number as text. */
const fewestCharactersPerPage = 10;

/**
 * A PDF file with text in it.
 * @throws UnreadableDocument for scans, files with a password, very long files, and text that has no characters
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pages = await pagesOf(bytes);
  const lines = withoutPageFurniture(pages);
  const read = composeBlocks('pdf', linesToBlocks(lines));
  if (read.text.length < pages.length * fewestCharactersPerPage) throw scanned();
  if (!isWriting(read.text)) throw withoutCharacters();
  return read;
}

async function pagesOf(bytes: Uint8Array): Promise<TextLine[][]> {
  const task = getDocument({
    // pdfjs takes the buffer over.
    data: new Uint8Array(bytes),
    // Without its character maps a PDF with the common Chinese fonts gives no text at all, and no error.
    cMapUrl: `${library}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${library}/standard_fonts/`,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const file = await task.promise;
    if (file.numPages > mostPages) throw tooLong(file.numPages);
    const pages: TextLine[][] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const { items } = await (await file.getPage(number)).getTextContent();
      pages.push(
        textLines(
          items.filter((item) => 'str' in item),
          number,
        ),
      );
    }
    return pages;
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw error instanceof PasswordException ? locked() : damaged(error);
  } finally {
    await task.destroy();
  }
}

function scanned(): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    '这份 PDF 是扫描件，里面只有图片，没有文字：请换成 Word 或网页版，或先做文字识别（OCR）再导入',
    'a PDF without text',
  );
}

function locked(): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    'PDF 有密码：请去掉密码后再导入',
    'the PDF is encrypted',
  );
}

function tooLong(pages: number): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    `PDF 有 ${pages} 页，没有读取：请只保存报告正文后再导入`,
    `the PDF has ${pages} pages`,
  );
}

function withoutCharacters(): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    '这份 PDF 里的文字没有字符编码，读出来是乱码：请换成 Word 或网页版后再导入',
    'the fonts of the PDF map to no characters',
  );
}

function damaged(error: unknown): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    'PDF 已损坏，打不开：请重新保存后再导入',
    `pdfjs failed: ${String(error)}`,
  );
}
