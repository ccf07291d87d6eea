import { load } from 'cheerio';
import { type Document, type Element, isTag } from 'domhandler';
import { UnreadableDocument } from '../unreadable-document.ts';

/** No word processor nests this deep; parsers slow down with the square of it. */
const deepest = 1000;
/** Ten times the elements of a long report. */
const mostElements = 500_000;
const pieces = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(\/?)[^<>!?]*?(\/?)>/g;

/**
 * A part of an Office document as a tree; names keep their prefix (w:p).
 * @throws UnreadableDocument where it is nested deeper or holds more than documents do
 */
export function parseXml(bytes: Uint8Array): Document {
  const source = new TextDecoder().decode(bytes);
  let depth = 0;
  let elements = 0;
  for (const [, ending, closed] of source.matchAll(pieces)) {
    if (ending === undefined) continue;
    if (ending !== '/') elements += 1;
    if (closed !== '/') depth += ending === '/' ? -1 : 1;
    if (depth > deepest || elements > mostElements) throw unusual();
  }
  const [root] = load(source, { xml: true }).root();
  if (root === undefined) throw new Error('a parsed document has a root');
  return root;
}

/** The elements of a name right below an element. */
export function childrenNamed(parent: Document | Element, name: string): Element[] {
  return parent.children.filter((child): child is Element => isTag(child) && child.name === name);
}

/** The first element along a path of names, or null. */
export function childAt(parent: Document | Element, ...path: readonly string[]): Element | null {
  let found: Document | Element = parent;
  for (const name of path) {
    const next: Element | undefined = childrenNamed(found, name)[0];
    if (next === undefined) return null;
    found = next;
  }
  return isTag(found) ? found : null;
}

/** The w:val of the element along a path of names, or null. */
export function valueAt(parent: Element, ...path: readonly string[]): string | null {
  return childAt(parent, ...path)?.attribs['w:val'] ?? null;
}

/** The w:val along a path of names as a whole number from 0 to 9999, or the fallback. */
export function countAt(parent: Element, fallback: number, ...path: readonly string[]): number {
  const value = valueAt(parent, ...path) ?? '';
  return /^\d{1,4}$/.test(value) ? Number(value) : fallback;
}

function unusual(): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    'Word 文件结构异常，没有读取：请在 Word 或 WPS 里另存一份后再导入',
    'a part of the document is nested too deep or holds too many elements',
  );
}
