import type { Element } from 'domhandler';
import { walk } from './walk.ts';

const unread = new Set(
  'script style noscript template nav aside footer select option button textarea input iframe object svg canvas audio video head'.split(
    ' ',
  ),
);
const pageFurniture =
  /^(?:nav|navbar|menu|foot|footer|copyright|share|bdsharebuttonbox|related|sidebar|friendlink|friendlinks)$/i;

/** Menus and footers are short; whatever is longer may hold the report and is kept, however it is called. */
const longestFurniture = 1500;

/** Whether an element is left out of the text for sure: code, form fields, what is hidden, menus and footers. */
export function isDropped(element: Element): boolean {
  const { name, attribs } = element;
  if (unread.has(name)) return true;
  if (attribs.hidden !== undefined) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '')) return true;
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.split(/\s+/);
  return names.some((token) => pageFurniture.test(token)) && isShortFurniture(element);
}

function isShortFurniture(element: Element): boolean {
  let length = 0;
  let nodes = 0;
  let told = '';
  let hasTitle = false;
  walk(element, {
    enter: ({ name }) => {
      hasTitle ||= name === 'h1';
      nodes += 1;
      return length <= longestFurniture && nodes <= longestFurniture;
    },
    text: (data) => {
      length += data.trim().length;
      if (length <= longestFurniture) told += data;
    },
    leave: () => {},
  });
  return (
    !hasTitle &&
    length <= longestFurniture &&
    !/位置|文稿性质|发布(?:日期|时间|机构)|成文日期/.test(told)
  );
}
