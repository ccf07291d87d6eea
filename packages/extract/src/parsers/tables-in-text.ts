import type { DocumentTable, TableCell } from '@xiangjian/documents';
import type { Span } from '@xiangjian/indicators';
import { labelOf, wordsOf } from './table-cell.ts';

interface Line extends Span {
  readonly text: string;
}

/**
 * Tables that a plain text has kept: rows whose cells are parted by tabs or bars, or set under one another with blanks, and
 * the disclosure tables whose cells have come to stand one below the other. Spans are those of the raw text.
 */
export function tablesInText(raw: string, part: Span): DocumentTable[] {
  const lines = linesOf(raw, part);
  return [...partedTables(lines), ...alignedTables(lines), ...stackedTables(lines)];
}

function linesOf(raw: string, part: Span): Line[] {
  const lines: Line[] = [];
  let start = part.start;
  while (start < part.end) {
    const found = raw.indexOf('\n', start);
    const end = found === -1 || found > part.end ? part.end : found;
    lines.push({ start, end, text: raw.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

const longestCell = 40;
const longestRow = 200;
/** 行政许可|212, and the heading over such rows: a label and its only number. */
const pair = /^\s*信息内容\s*[|｜]|^[^|｜\d０-９]{2,20}[|｜]\s*[+-]?[\d０-９][\d０-９.,]*\s*$/;
const bar = /[|｜]/;

/** Two or more lines in a row of as many short cells. */
function partedTables(lines: readonly Line[]): DocumentTable[] {
  const tables: DocumentTable[] = [];
  let rows: TableCell[][] = [];
  const close = () => {
    if (rows.length > 1) tables.push(tableOf(rows));
    rows = [];
  };
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells === null) {
      if (line.text.trim() !== '') close();
    } else if (cells.length > 0) rows.push(cells);
  }
  close();
  return tables;
}

/** The cells of a line, null where it is no row, none for the rule between a heading and its rows. */
function cellsOf(line: Line): TableCell[] | null {
  const bars = line.text.split(bar).length - 1;
  const isRow = bars > 1 || (bars === 1 && pair.test(line.text));
  const mark = line.text.includes('\t') ? '\t' : isRow ? bar : null;
  if (mark === null) return null;
  let at = line.start;
  const cells = line.text.split(mark).map((text) => {
    const cell = trimmed({ start: at, end: at + text.length, text });
    at += text.length + 1;
    return cell;
  });
  if (mark === bar && cells[0]?.text === '') cells.shift();
  while (mark === bar && cells.at(-1)?.text === '') cells.pop();
  if (cells.some(({ text }) => text.length > longestCell)) return null;
  return cells.every(({ text }) => /^:?-*:?$/.test(text)) ? [] : cells;
}

/** Two blanks, or one of full width, part cells; one alone stands in words, too. */
const gap = /[ \u00a0\u3000]*(?:[ \u00a0]{2}|\u3000)[ \u00a0\u3000]*/;
const leastRows = 3;
const digits = /[\d０-９]/;

/** Three or more lines in a row of as many short cells, the last of them a number but in the heading. */
function alignedTables(lines: readonly Line[]): DocumentTable[] {
  const tables: DocumentTable[] = [];
  let rows: TableCell[][] = [];
  const close = () => {
    const numbered = rows.slice(1).every((row) => digits.test(row.at(-1)?.text ?? ''));
    if (rows.length >= leastRows && numbered) tables.push(tableOf(rows));
    rows = [];
  };
  for (const line of lines) {
    const cells = alignedCells(line);
    if (cells === null || (rows[0] !== undefined && rows[0].length !== cells.length)) close();
    if (cells !== null) rows.push(cells);
  }
  close();
  return tables;
}

/** The cells of a line that blanks part, null where it is no row. */
function alignedCells(line: Line): TableCell[] | null {
  const whole = trimmed(line);
  if (whole.text.length > longestRow || /[\t|｜。;；]/.test(whole.text)) return null;
  const cells: TableCell[] = [];
  let at = whole.start;
  for (let rest = whole.text; rest !== ''; ) {
    const found = gap.exec(rest);
    const length = found?.index ?? rest.length;
    cells.push({ start: at, end: at + length, text: rest.slice(0, length) });
    const taken = length + (found?.[0].length ?? 0);
    at += taken;
    rest = rest.slice(taken);
  }
  if (cells.length < 2 || cells.some(({ text }) => text.length > longestCell)) return null;
  return cells;
}

function trimmed({ start, text }: Line): TableCell {
  const lead = text.length - text.trimStart().length;
  const inner = text.trim();
  return { start: start + lead, end: start + lead + inner.length, text: inner };
}

const opening = /^信息内容$/;
const label =
  /^(?:规章|(?:行政)?规范性文件|其他主动公开文件|行政许可|其他对外管理服务事项|行政处罚|行政强制|行政事业性收费|政府集中采购)$/;
const requests = /^(?:一、)?本年(?:度)?新收政府信息公开申请(?:数量)?$/;
const number = /^[+-]?\d{1,9}(?:\.\d{1,4})?$/;
const mostColumns = 8;
/** 本年新 / 制作数量: a heading that goes on in the next line. */
const halfHeading = /^(?:本年新|上一年|本年)$/;

/**
 * 信息内容, the headings of the columns, then each label with its numbers, one cell a line (or a bar a line between
 * them); and the row of the requests received, the last number of which is their sum.
 */
function stackedTables(lines: readonly Line[]): DocumentTable[] {
  const cells = lines.map(cellOfLine).filter(({ text }) => text !== '');
  const tables: DocumentTable[] = [];
  for (const [index, cell] of cells.entries()) {
    if (requests.test(wordsOf(cell))) {
      const numbers = until(cells, index + 1, (one) => !number.test(wordsOf(one)));
      if (numbers.length > 2) tables.push(tableOf([[cell, ...numbers]]));
    }
    if (!opening.test(wordsOf(cell))) continue;
    const heads = until(
      cells,
      index + 1,
      (one) => label.test(labelOf(one)) || number.test(wordsOf(one)),
    );
    const columns = joinedHeadings(heads);
    if (columns.length === 0) continue;
    const rows = stackedRows(cells, index + 1 + heads.length, columns.length);
    if (rows.length > 0) tables.push(tableOf([[cell, ...columns], ...rows]));
  }
  return tables;
}

/** The cell of a line that holds one alone, without the bars around it. */
function cellOfLine(line: Line): TableCell {
  const lead = /^[\s|｜]*/.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(lead).replace(/[\s|｜]+$/, '');
  return { start: line.start + lead, end: line.start + lead + text.length, text };
}

function joinedHeadings(heads: readonly TableCell[]): TableCell[] {
  const joined: TableCell[] = [];
  for (const head of heads) {
    const half = joined.at(-1);
    if (half === undefined || !halfHeading.test(wordsOf(half))) joined.push(head);
    else joined.splice(-1, 1, { start: half.start, end: head.end, text: half.text + head.text });
  }
  return joined;
}

function stackedRows(cells: readonly TableCell[], from: number, columns: number): TableCell[][] {
  const rows: TableCell[][] = [];
  let at = from;
  for (let name = cells[at]; name !== undefined && label.test(labelOf(name)); name = cells[at]) {
    const numbers = until(cells, at + 1, (one) => !number.test(wordsOf(one))).slice(0, columns);
    rows.push([name, ...numbers]);
    at += 1 + numbers.length;
  }
  return rows.filter((row) => row.length === columns + 1);
}

function until(
  cells: readonly TableCell[],
  from: number,
  ends: (cell: TableCell) => boolean,
): TableCell[] {
  const rest = cells.slice(from, from + mostColumns);
  const end = rest.findIndex(ends);
  return end === -1 ? rest : rest.slice(0, end);
}

function tableOf(rows: readonly (readonly TableCell[])[]): DocumentTable {
  const cells = rows.flat();
  const start = Math.min(...cells.map((cell) => cell.start));
  return { start, end: Math.max(...cells.map((cell) => cell.end)), rows };
}
