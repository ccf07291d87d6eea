import { AlignmentType, ImageRun, PageBreak, Paragraph, type Table } from 'docx';
import type { Block, Grid, PaperFonts, Picture } from '../paper/paper.ts';
import type { Footnotes } from './footnotes.ts';
import { bodyLine, sizes } from './measures.ts';
import { plainText } from './plain-text.ts';
import { tableOfGrid } from './table-of-grid.ts';
import { type Look, runsWithNotes, textRun } from './text-runs.ts';
import { titleLines } from './title-lines.ts';

/** Where a block stands. */
export interface Ground {
  readonly fonts: PaperFonts;
  readonly notes: Footnotes;
  /** In twentieths of a point. */
  readonly textWidth: number;
}

/** Draws 28 signs of 三号 into a line of 156 mm. */
const bodySpacing = -5;
const exact = { line: bodyLine, lineRule: 'exact', before: 0, after: 0 } as const;
const twoSigns = 2 * (sizes.body * 10 + bodySpacing);

/** A block as paragraphs and tables. */
export function partsOfBlock(block: Block, ground: Ground): (Paragraph | Table)[] {
  const { fonts, notes, textWidth } = ground;
  const body: Look = { font: fonts.body, size: sizes.body, spacing: bodySpacing };
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { line: 700, lineRule: 'exact', before: 0, after: 200 },
          children: titleLines(block.text).map((line, at) =>
            textRun(line, { font: fonts.title, size: sizes.title }, at > 0),
          ),
        }),
      ];
    case 'subtitle':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { ...exact, after: 200 },
          children: [textRun(block.text, { font: fonts.subheading, size: sizes.body })],
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? 'Heading1' : 'Heading2',
          keepNext: true,
          keepLines: true,
          spacing: exact,
          indent: { firstLine: twoSigns },
          children: [
            textRun(block.text, {
              ...body,
              font: block.level === 1 ? fonts.heading : fonts.subheading,
              color: '000000',
            }),
          ],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.BOTH,
          ...(block.isLead === true ? { keepNext: true } : {}),
          spacing: exact,
          indent: { firstLine: twoSigns },
          children: runsWithNotes(block.runs, body, notes),
        }),
      ];
    case 'addressee':
      return [
        new Paragraph({ spacing: exact, keepNext: true, children: [textRun(block.text, body)] }),
      ];
    case 'signature':
      return block.lines.map(
        (line, at) =>
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            keepNext: at < block.lines.length - 1,
            keepLines: true,
            spacing: at === 0 ? { ...exact, before: bodyLine } : exact,
            indent: { right: 2 * twoSigns },
            children: [textRun(line, body)],
          }),
      );
    case 'label':
      return [
        new Paragraph({
          keepNext: true,
          spacing: exact,
          children: [textRun(block.text, { font: fonts.heading, size: sizes.body })],
        }),
      ];
    case 'small':
      return [
        new Paragraph({
          keepLines: true,
          spacing: { line: 260, lineRule: 'atLeast', before: 40, after: 0 },
          children: runsWithNotes(block.runs, { font: fonts.table, size: sizes.small }, notes),
        }),
      ];
    case 'picture':
      return [pictureOf(block.picture, textWidth)];
    case 'newPage':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'grid':
      return gridOf(block, ground);
  }
}

function gridOf(grid: Grid, { fonts, textWidth }: Ground): (Paragraph | Table)[] {
  const caption =
    grid.caption === null
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            keepNext: true,
            keepLines: true,
            spacing: { line: 360, lineRule: 'atLeast', before: 160, after: 60 },
            children: [textRun(grid.caption, { font: fonts.heading, size: sizes.table + 3 })],
          }),
        ];
  return [...caption, tableOfGrid(grid, textWidth, fonts)];
}

/** Letters of a drawing are at least 7 points high at this scale. */
const legible = 0.72;
const usualHeight = 440;
const mostHeight = 600;

/** As wide as the text, about half a page high at most; higher ones as far as their letters need it, up to a page. */
function pictureOf(picture: Picture, textWidth: number): Paragraph {
  const height = Math.min(mostHeight, Math.max(usualHeight, picture.height * legible));
  const room = { width: (textWidth / 1440) * 96, height };
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const transformation = {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 60 },
    children: [
      new ImageRun({
        type: 'svg',
        data: picture.svg,
        fallback: { type: 'png', data: picture.png },
        transformation,
        altText: { name: '图', title: '图', description: plainText(picture.says) },
      }),
    ],
  });
}
