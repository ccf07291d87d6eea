import type { DocumentTable, ReadDocument } from '../document.ts';
import type { Grid } from '../html/data-table.ts';
import { addTable } from '../html/page-text.ts';
import { createTextBuilder } from '../html/text-builder.ts';
import { describePage } from './describe-page.ts';
import { noHints } from './find-metadata.ts';

/** A paragraph, or the rows of a data table. */
export type Block = string | Grid;

/** A document of a word processor from its paragraphs and tables, in reading order. */
export function composeBlocks(
  format: ReadDocument['format'],
  blocks: Iterable<Block>,
): ReadDocument {
  const builder = createTextBuilder();
  const tables: DocumentTable[] = [];
  for (const block of blocks) {
    if (typeof block === 'string') builder.add(block);
    else tables.push(addTable(builder, block));
    builder.breakLine();
  }
  const text = builder.text();
  const description = describePage(text, { start: 0, end: text.length }, noHints);
  const { start, end } = description.body;
  const inBody = tables.filter((table) => table.start >= start && table.end <= end);
  return { format, encoding: 'utf-8', text, tables: inBody, ...description };
}
