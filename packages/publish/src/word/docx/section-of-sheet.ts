import {
  AlignmentType,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Paper, Sheet } from '../paper/paper.ts';
import type { Footnotes } from './footnotes.ts';
import { letterheadOf } from './letterhead.ts';
import { bodyLine, pages, sizes, twips } from './measures.ts';
import { partsOfBlock } from './parts-of-block.ts';
import { runLook, textRun } from './text-runs.ts';

/** A sheet as a section: its page, its numbers at the foot, the mark of a draft at the head. */
export function sectionOfSheet(
  sheet: Sheet,
  paper: Paper,
  notes: Footnotes,
  isFirst: boolean,
): ISectionOptions {
  const { fonts, letterhead, draftMark } = paper;
  const page = pages[sheet.orientation];
  const head = isFirst && letterhead !== null ? letterheadOf(letterhead, fonts) : [];
  const header = new Header({ children: draftMark === null ? [] : [draftLine(draftMark, paper)] });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          // The library turns the sides of a landscape page itself.
          width: pages.portrait.width,
          height: pages.portrait.height,
          orientation:
            sheet.orientation === 'landscape'
              ? PageOrientation.LANDSCAPE
              : PageOrientation.PORTRAIT,
        },
        margin: { ...page.margin, header: twips(18), footer: twips(22), gutter: 0 },
      },
      // 22 lines of 28 signs come from exact spacing; a grid would stretch tables and footnotes too.
      grid: { type: DocumentGridType.DEFAULT, linePitch: bodyLine },
    },
    headers: { default: header, even: header },
    footers: {
      default: new Footer({ children: [pageNumber('odd')] }),
      even: new Footer({ children: [pageNumber('even')] }),
    },
    children: [
      ...head,
      ...sheet.blocks.flatMap((block) =>
        partsOfBlock(block, { fonts, notes, textWidth: page.textWidth }),
      ),
    ],
  };
}

function draftLine(mark: string, { fonts }: Paper): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [textRun(mark, { font: fonts.heading, size: sizes.table })],
  });
}

/** — 1 — in 四号 宋体, one sign from the outer edge: odd pages at right, even ones at left. */
function pageNumber(side: 'odd' | 'even'): Paragraph {
  const sign = sizes.page * 10;
  return new Paragraph({
    alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: side === 'odd' ? { right: sign } : { left: sign },
    children: [
      new TextRun({
        ...runLook({ font: '宋体', size: sizes.page }),
        children: ['— ', PageNumber.CURRENT, ' —'],
      }),
    ],
  });
}
