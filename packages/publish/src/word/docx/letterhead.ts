import { AlignmentType, BorderStyle, ImageRun, Paragraph } from 'docx';
import type { Letterhead, PaperFonts } from '../paper/paper.ts';
import { bodyLine, sizes } from './measures.ts';
import { textRun } from './text-runs.ts';

const red = 'C00000';
/** Half points: as large as the standard allows where the words are few, smaller so that long names stay on one line. */
const largest = 88;
const lineHalfPoints = 2 * 442;
const logoHeight = 64;

/** The red head: sign, name of the body, number of the document, red line. */
export function letterheadOf(letterhead: Letterhead, fonts: PaperFonts): Paragraph[] {
  const { text, documentNumber, logo } = letterhead;
  const size = Math.min(largest, Math.floor(lineHalfPoints / Math.max(1, [...text].length)));
  return [
    ...(logo === null ? [] : [logoOf(logo)]),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 200, after: 200 },
      children: [textRun(text, { font: fonts.title, size, color: red })],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: bodyLine, lineRule: 'exact', before: 200, after: 300 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 6 } },
      children: [textRun(documentNumber ?? '', { font: fonts.body, size: sizes.body })],
    }),
  ];
}

function logoOf({ bytes, kind }: NonNullable<Letterhead['logo']>): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: kind,
        data: bytes,
        transformation: { width: logoHeight, height: logoHeight },
        altText: { name: '标志', title: '标志', description: '发文机关标志' },
      }),
    ],
  });
}
