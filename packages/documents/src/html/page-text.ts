import type { Span } from '@xiangjian/indicators';
import type { Element } from 'domhandler';
import type { DocumentTable } from '../document.ts';
import { dataGrid, type Grid, nestingTables } from './data-table.ts';
import { isDropped } from './dropped-elements.ts';
import { createTextBuilder, type TextBuilder } from './text-builder.ts';
import { walk } from './walk.ts';

/** A part of the page that may hold the report. */
export interface Container extends Span {
  readonly element: Element;
}

export interface PageText {
  readonly text: string;
  readonly tables: readonly DocumentTable[];
  readonly containers: readonly Container[];
  /** Places of link texts, in order. */
  readonly links: readonly Span[];
}

const inline = new Set(
  'a abbr acronym bdi bdo cite data del dfn img ins kbd label mark q rp rt ruby samp span sub sup time var wbr b big code em font i nobr s small strike strong tt u o:p st1:chsdate'.split(
    ' ',
  ),
);
const holders = new Set(
  'article body center div fieldset form main section table tbody td tr ucapcontent'.split(' '),
);

/** The text of a page with the places of its data tables, containers and links. */
export function pageText(root: Element): PageText {
  const builder = createTextBuilder();
  const nesting = nestingTables(root);
  const tables: DocumentTable[] = [];
  const containers: Container[] = [];
  const links: Span[] = [];
  const starts: number[] = [];
  let preformatted = 0;
  walk(root, {
    enter(element) {
      if (isDropped(element)) return false;
      const { name } = element;
      if (name === 'br' || !inline.has(name)) builder.breakLine();
      if (name === 'table' && !nesting.has(element)) {
        const grid = dataGrid(element, isDropped);
        if (grid !== null) {
          tables.push(addTable(builder, grid));
          return false;
        }
      }
      if (name === 'pre') preformatted += 1;
      starts.push(builder.offset());
      return true;
    },
    text(data) {
      if (preformatted === 0) builder.add(data);
      else addLines(builder, data);
    },
    leave(element) {
      const { name } = element;
      const span = { start: starts.pop() ?? 0, end: builder.offset() };
      if (name === 'pre') preformatted -= 1;
      if (!inline.has(name)) builder.breakLine();
      if (name === 'a') links.push(span);
      if (holders.has(name)) containers.push({ element, ...span });
    },
  });
  return { text: builder.text(), tables, containers, links };
}

function addLines(builder: TextBuilder, data: string): void {
  for (const [index, line] of data.split('\n').entries()) {
    if (index > 0) builder.breakLine();
    builder.add(line);
  }
}

/** Writes the rows of a table and gives the places of its cells. */
export function addTable(builder: TextBuilder, grid: Grid): DocumentTable {
  const rows = grid.map((texts) =>
    builder.addRow(texts).map((place, column) => ({ ...place, text: texts[column] ?? '' })),
  );
  return { rows, start: rows.at(0)?.at(0)?.start ?? 0, end: rows.at(-1)?.at(-1)?.end ?? 0 };
}
