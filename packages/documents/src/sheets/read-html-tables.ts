import { type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import { makeCell } from './make-cell.ts';
import { trimSheet } from './trim-sheet.ts';
import {
  type MergedCells,
  type Sheet,
  type SheetCell,
  sheetLimits,
  type Workbook,
} from './workbook.ts';

const mostMerged = 100_000;

/** The tables of a web page: what many reporting systems export under the name .xls. Tables in tables are left out. */
export function readHtmlTables(text: string): Workbook {
  const page = load(text);
  const tables = page('table')
    .filter((_, table) => page(table).parents('table').length === 0)
    .slice(0, sheetLimits.sheets)
    .toArray();
  return {
    format: 'html',
    sheets: tables.map((table, index) => sheetOf(page, table, `表${index + 1}`)),
  };
}

function sheetOf(page: CheerioAPI, table: Element, name: string): Sheet {
  const rows: SheetCell[][] = [];
  const merges: MergedCells[] = [];
  const taken = new Set<string>();
  page(table)
    .find('tr')
    .slice(0, sheetLimits.rows + 1)
    .each((y, line) => {
      const row: SheetCell[] = [];
      let x = 0;
      for (const cell of page(line).children('td, th').toArray()) {
        while (taken.has(`${y},${x}`)) x += 1;
        const [down, across] = [spanOf(cell.attribs.rowspan), spanOf(cell.attribs.colspan)];
        row[x] = makeCell(page(cell).text().trim());
        if (down * across > 1) {
          merges.push({
            startRow: y,
            startColumn: x,
            endRow: y + down - 1,
            endColumn: x + across - 1,
          });
        }
        // A page may claim more merged cells than any table has: they would only cost time.
        for (let below = 1; below < down && taken.size < mostMerged; below += 1) {
          for (let beside = 0; beside < across; beside += 1)
            taken.add(`${y + below},${x + beside}`);
        }
        x += across;
      }
      rows.push(row);
    });
  return trimSheet(
    name,
    false,
    rows.map((row) => Array.from(row, (cell) => cell ?? makeCell(''))),
    merges,
  );
}

function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, sheetLimits.columns) : 1;
}
