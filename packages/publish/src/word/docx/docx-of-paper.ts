import { Document, Packer, Paragraph } from 'docx';
import type { Paper } from '../paper/paper.ts';
import { makeFootnotes } from './footnotes.ts';
import { sizes } from './measures.ts';
import { plainText } from './plain-text.ts';
import { sectionOfSheet } from './section-of-sheet.ts';
import { steadyPackage } from './steady-package.ts';
import { runLook, textRun } from './text-runs.ts';

/** A paper as a Word file (.docx); the same paper gives the same bytes. */
export async function docxOfPaper(paper: Paper): Promise<Uint8Array> {
  const notes = makeFootnotes();
  const sections = paper.sheets.map((sheet, at) => sectionOfSheet(sheet, paper, notes, at === 0));
  const look = { font: paper.fonts.table, size: sizes.small };
  const document = new Document({
    title: plainText(paper.title),
    creator: '乡鉴',
    lastModifiedBy: '乡鉴',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            ...runLook({ font: paper.fonts.body, size: sizes.body }),
            // Digits are not Chinese: as such, LibreOffice would break a line within a number.
            language: { value: 'en-US', eastAsia: 'zh-CN' },
          },
        },
      },
    },
    footnotes: Object.fromEntries(
      notes.texts().map((text, at) => [
        String(at + 1),
        {
          children: [
            new Paragraph({
              spacing: { line: 240, lineRule: 'atLeast', before: 0, after: 0 },
              children: [textRun(text, look)],
            }),
          ],
        },
      ]),
    ),
    sections,
  });
  return steadyPackage(await Packer.pack(document, 'uint8array'), paper.madeOn);
}
