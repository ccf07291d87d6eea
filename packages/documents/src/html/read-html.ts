import { load } from 'cheerio';
import type { DecodedText } from '../decode/decode-text.ts';
import type { ReadDocument } from '../document.ts';
import { describePage } from '../page/describe-page.ts';
import { mainBlock } from './main-block.ts';
import { pageHints } from './page-hints.ts';
import { pageText } from './page-text.ts';
import { tameMarkup } from './tame-markup.ts';

/** Whether decoded text is a web page or a part of one. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(head) ||
    /<(?:html|head|body|meta|div|p|table|span|br|h[1-6])(?=[\s/>])/i.test(head)
  );
}

/** A saved web page: its text line by line, the tables in it, and the report told apart from the page around it. */
export function readHtml({ text: html, encoding }: DecodedText): ReadDocument {
  const page = load(tameMarkup(html));
  const body = page('body').get(0);
  if (body === undefined) throw new Error('a parsed page has a body');
  const read = pageText(body);
  const description = describePage(read.text, mainBlock(read), pageHints(page, html));
  const { start, end } = description.body;
  const tables = read.tables.filter((table) => table.start >= start && table.end <= end);
  return { format: 'html', encoding, text: read.text, tables, ...description };
}
