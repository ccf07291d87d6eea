import type { Document, Element } from 'domhandler';
import { walk } from '../html/walk.ts';
import type { Numberer } from './numbering.ts';
import { childAt, countAt } from './parse-xml.ts';

/** Deleted text, field codes, the copy for old programs of what is drawn, readings above characters. */
const unread = new Set(
  'w:del w:moveFrom w:instrText w:delText mc:Fallback w:rt w:pPr w:tblPr w:sectPr'.split(' '),
);
const texts = new Set(['w:t', 'm:t']);

/** A document of Word as a page: paragraphs with the numbers that Word prints before them, and tables. */
export function documentHtml(document: Document, numberOf: Numberer): string {
  const parts: string[] = [];
  let isText = false;
  walk(document, {
    enter(element) {
      if (unread.has(element.name) || isHidden(element)) return false;
      isText = texts.has(element.name);
      parts.push(opening(element, numberOf));
      return true;
    },
    text(data) {
      if (isText) parts.push(escaped(data));
    },
    leave({ name }) {
      isText = false;
      const tag = tags.get(name);
      if (tag !== undefined) parts.push(`</${tag}>`);
    },
  });
  return parts.join('');
}

const tags = new Map([
  ['w:p', 'p'],
  ['w:tbl', 'table'],
  ['w:tr', 'tr'],
  ['w:tc', 'td'],
]);

function opening(element: Element, numberOf: Numberer): string {
  switch (element.name) {
    case 'w:p':
      return `<p>${escaped(numberOf(element))}`;
    case 'w:tbl':
      return '<table>';
    case 'w:tr':
      return `<tr>${emptyCells(countAt(element, 0, 'w:trPr', 'w:gridBefore'))}`;
    case 'w:tc':
      return `<td colspan="${countAt(element, 1, 'w:tcPr', 'w:gridSpan')}">`;
    case 'w:br':
    case 'w:cr':
      return '<br>';
    case 'w:tab':
      return ' ';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

function isHidden(element: Element): boolean {
  if (element.name !== 'w:r') return false;
  const vanish = childAt(element, 'w:rPr', 'w:vanish');
  return vanish !== null && !/^(?:0|false|off)$/.test(vanish.attribs['w:val'] ?? '');
}

function emptyCells(count: number): string {
  return count === 0 ? '' : `<td colspan="${count}"></td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
