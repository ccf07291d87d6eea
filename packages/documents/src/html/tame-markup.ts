/** Browsers give up nesting at this depth, too (Chromium: 512). */
const deepest = 512;

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
 */
export function tameMarkup(html: string): string {
  let depth = 0;
  return html.replace(pieces, (whole, slash?: string, name?: string, rest?: string) => {
    if (name === undefined) return whole === '<' ? '&lt;' : '';
    const tag = name.toLowerCase();
    const known = formatting.test(tag) ? 'span' : tag;
    if (uncounted.test(tag) || (rest ?? '').endsWith('/')) return `<${slash}${known}${rest}>`;
    if (slash === '/') depth = Math.max(0, depth - 1);
    else depth += 1;
    return depth > deepest && slash !== '/' ? '' : `<${slash}${known}${rest}>`;
  });
}
