import { UnreadableDocument } from '../unreadable-document.ts';
import { makeOpenElements } from './open-elements.ts';

/** Browsers give up nesting at this depth, too (Chromium: 512). */
const deepest = 512;

/** Ten times the tags of the longest page that word processors make of a report. */
const mostTags = 300_000;

/** Attributes longer than this together are pictures in the page; the names that matter here are short. */
const longestAttributes = 1000;

const formatting = /^(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;
const uncounted =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|tbody|thead|tfoot|colgroup|option|optgroup|html|head|body)$/;

const quoted = '"[^"]*"|\'[^\']*\'';
const pieces = new RegExp(
  [
    '<!--[\\s\\S]*?(?:-->|$)',
    ...['script', 'style', 'template'].map(
      (tag) => `<${tag}(?=[\\s>/])[\\s\\S]*?(?:</${tag}\\s*>?|$)`,
    ),
    `<(/?)([a-z][a-z0-9:-]{0,30})((?:(?=[\\s/>])[^<>"']*(?:(?:${quoted})[^<>"']*){0,400})|[^<>]{0,20000})>`,
    '<(?=[a-z/])',
  ].join('|'),
  'gi',
);

/**
 * Markup that a parser reads in linear time, whatever was sent: scripts, styles and comments are taken out; the formatting
 * tags that HTML parsers open again in every paragraph become spans; nesting stops at the depth browsers know; what begins
 * like a tag and never ends is text. The text a reader sees stays the same.
 * @throws UnreadableDocument where the page has more tags than any report
 */
export function tameMarkup(html: string): string {
  const elements = makeOpenElements();
  let tags = 0;
  return html.replace(pieces, (whole, slash?: string, name?: string, rest = '') => {
    if (name === undefined) return whole === '<' ? '&lt;' : '';
    tags += 1;
    if (tags > mostTags) throw tooManyTags();
    const written = name.toLowerCase();
    const tag = formatting.test(written) ? 'span' : written;
    const attributes = rest.length > longestAttributes ? '' : rest;
    if (!uncounted.test(written)) {
      if (slash === '/') elements.end(tag);
      else if (elements.depth() === deepest) return '';
      else elements.open(tag);
    }
    return `<${slash}${tag}${attributes}>`;
  });
}

function tooManyTags(): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    '网页太大或太杂，没有读取：请只保存报告正文后再导入',
    `the page has more than ${mostTags} tags`,
  );
}
