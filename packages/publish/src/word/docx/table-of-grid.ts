import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Grid, GridColumn, PaperFonts } from '../paper/paper.ts';
import { sizes, twips } from './measures.ts';
import { type Look, runLook, textRun } from './text-runs.ts';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Height of a line, least height of a row and room beside the text of a cell, in twentieths of a point. */
const measures = {
  usual: { size: sizes.table, line: 300, row: 380, beside: twips(1.2) },
  dense: { size: sizes.dense, line: 220, row: 270, beside: twips(1) },
} as const;

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

/** A table of fixed widths: its heading row is repeated on every page, and no row is split. */
export function tableOfGrid(grid: Grid, textWidth: number, fonts: PaperFonts): Table {
  const widths = widthsOf(grid.columns, textWidth);
  const { size } = measures[grid.size];
  const look = { font: fonts.table, size };
  const last = grid.rows.length - 1;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    borders: {
      top: edge,
      bottom: edge,
      left: edge,
      right: edge,
      insideHorizontal: edge,
      insideVertical: edge,
    },
    rows: [
      rowOf(
        grid,
        grid.columns.map(({ heading }) => heading),
        widths,
        { ...look, font: fonts.heading },
        { isHeading: true, staysWithNext: true },
      ),
      ...grid.rows.map((texts, at) =>
        // Two rows stay below the heading and two at the end, so that no row stands alone on a page.
        rowOf(grid, texts, widths, look, {
          isHeading: false,
          staysWithNext: at === 0 || at === last - 1,
        }),
      ),
    ],
  });
}

interface RowManner {
  readonly isHeading: boolean;
  readonly staysWithNext: boolean;
}

function rowOf(
  { columns, size }: Grid,
  texts: readonly string[],
  widths: readonly number[],
  look: Look,
  { isHeading, staysWithNext }: RowManner,
): TableRow {
  const { line, row, beside } = measures[size];
  return new TableRow({
    tableHeader: isHeading,
    cantSplit: true,
    height: { value: row, rule: HeightRule.ATLEAST },
    children: columns.map(
      ({ align }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          margins: { left: beside, right: beside, top: 0, bottom: 0 },
          children: [
            new Paragraph({
              alignment: isHeading ? AlignmentType.CENTER : alignments[align],
              keepNext: staysWithNext,
              // The mark of the paragraph too, or an empty cell is as high as a line of the text.
              run: runLook(look),
              spacing: { line, lineRule: 'atLeast', before: 0, after: 0 },
              children: [textRun(texts[at] ?? '', look)],
            }),
          ],
        }),
    ),
  });
}

/** Whole widths that add up to the width of the text. */
function widthsOf(columns: readonly GridColumn[], textWidth: number): number[] {
  const sum = columns.reduce((total, { share }) => total + share, 0);
  const ends = columns.map((_, at) =>
    Math.round(
      (columns.slice(0, at + 1).reduce((total, { share }) => total + share, 0) / sum) * textWidth,
    ),
  );
  return ends.map((end, at) => end - (ends[at - 1] ?? 0));
}
