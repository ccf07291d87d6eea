import type { Span } from '@xiangjian/indicators';

/** A mark that numbers an item; marks of one style number the items of one list. */
interface ItemMark {
  readonly at: number;
  readonly style: number;
}

const before = '(?<=^|[。;:,!\\n])';
const numeral = '[一二三四五六七八九十]';
/** 一、, (一), 1., 一是; 二是 and those after it are known without a mark before them, which pages often lose. */
const styles: readonly RegExp[] = [
  new RegExp(`${before}${numeral}{1,3}、`, 'g'),
  new RegExp(`${before}\\(?${numeral}{1,3}\\)`, 'g'),
  new RegExp(`${before}(?:\\d{1,2}[.、](?!\\d)|\\(?\\d{1,2}\\)|[①②③④⑤⑥⑦⑧⑨])`, 'g'),
  new RegExp(
    `(?<![第其之统十])[二三四五六七八九]是(?!否)|${before}(?:${numeral}{1,2}[是要](?!否)|第${numeral}{1,2}[,、:是]|(?:首先|其次|再次|最后)[,是要])`,
    'g',
  ),
];

/**
 * The items of a list in running text, each from its mark to the next mark of its style; empty where nothing is
 * numbered. `before` is what stands before the first mark.
 */
export function markedItems(
  text: string,
): { readonly before: Span; readonly items: Span[] } | null {
  const marks = styles.flatMap((pattern, style) =>
    [...text.matchAll(pattern)].map((match): ItemMark => ({ at: match.index, style })),
  );
  const style = styleOfList(marks);
  const starts = marks.filter((mark) => mark.style === style).map(({ at }) => at);
  const [first] = starts;
  if (first === undefined) return null;
  const items = starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
  return { before: { start: 0, end: first }, items };
}

/** The style of the first mark; a mark that stands alone gives way to a list within it. */
function styleOfList(marks: readonly ItemMark[]): number | null {
  const inOrder = [...marks].sort((a, b) => a.at - b.at);
  const isList = ({ style }: ItemMark) => marks.filter((mark) => mark.style === style).length > 1;
  return (inOrder.find(isList) ?? inOrder[0])?.style ?? null;
}
