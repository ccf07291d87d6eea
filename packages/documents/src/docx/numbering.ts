import type { Document, Element } from 'domhandler';
import { listNumber } from './number-formats.ts';
import { childAt, childrenNamed, countAt, valueAt } from './parse-xml.ts';

/** Word knows nine levels. */
const deepest = 8;

interface Level {
  readonly start: number;
  readonly format: string;
  /** %1、 or （%2）: %n stands for the number of level n. */
  readonly text: string;
}

/** Gives the number that Word prints before a paragraph: 一、 or （二）; nothing where there is none. */
export type Numberer = (paragraph: Element) => string;

/** Numbers the paragraphs of a document, asked for one after the other in reading order. */
export function numbererOf(numbering: Document | null, styles: Document | null): Numberer {
  const lists = listsOf(numbering);
  const styled = styledLists(styles);
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const properties = childAt(paragraph, 'w:pPr');
    if (properties === null) return '';
    const style = styled.get(valueAt(properties, 'w:pStyle') ?? '');
    const number = valueAt(properties, 'w:numPr', 'w:numId') ?? style?.number;
    const list = number === undefined ? undefined : lists.get(number);
    if (list === undefined) return '';
    const depth = Math.min(deepest, countAt(properties, style?.depth ?? 0, 'w:numPr', 'w:ilvl'));
    const counted = counts.get(list.counter) ?? [];
    counts.set(list.counter, counted);
    counted[depth] = (counted[depth] ?? (list.levels[depth]?.start ?? 1) - 1) + 1;
    counted.length = depth + 1;
    return printed(list.levels, depth, counted);
  };
}

function printed(levels: readonly Level[], depth: number, counted: readonly number[]): string {
  const level = levels[depth];
  if (level === undefined || level.format === 'bullet') return '';
  return level.text.replace(/%([1-9])/g, (_, place) => {
    const index = Number(place) - 1;
    return listNumber(
      counted[index] ?? levels[index]?.start ?? 1,
      levels[index]?.format ?? 'decimal',
    );
  });
}

interface List {
  readonly levels: readonly Level[];
  /** Lists that continue one another count together. */
  readonly counter: string;
}

function listsOf(numbering: Document | null): Map<string, List> {
  const root = numbering === null ? null : childAt(numbering, 'w:numbering');
  if (root === null) return new Map();
  const abstract = new Map(
    childrenNamed(root, 'w:abstractNum').map((list) => [
      list.attribs['w:abstractNumId'] ?? '',
      levelsOf(list),
    ]),
  );
  return new Map(
    childrenNamed(root, 'w:num').map((list) => {
      const number = list.attribs['w:numId'] ?? '';
      const base = valueAt(list, 'w:abstractNumId') ?? '';
      const restarts = childrenNamed(list, 'w:lvlOverride').length > 0;
      return [
        number,
        { levels: abstract.get(base) ?? [], counter: restarts ? `own ${number}` : base },
      ];
    }),
  );
}

function levelsOf(list: Element): Level[] {
  const levels: Level[] = [];
  for (const level of childrenNamed(list, 'w:lvl')) {
    const depth = Number(level.attribs['w:ilvl'] ?? 0);
    if (!(depth >= 0 && depth <= deepest)) continue;
    levels[depth] = {
      start: countAt(level, 1, 'w:start'),
      format: valueAt(level, 'w:numFmt') ?? 'decimal',
      text: valueAt(level, 'w:lvlText') ?? '',
    };
  }
  return levels;
}

/** The lists that paragraph styles carry, by the style's id. */
function styledLists(styles: Document | null): Map<string, { number: string; depth: number }> {
  const root = styles === null ? null : childAt(styles, 'w:styles');
  const found = new Map<string, { number: string; depth: number }>();
  for (const style of root === null ? [] : childrenNamed(root, 'w:style')) {
    const number = valueAt(style, 'w:pPr', 'w:numPr', 'w:numId');
    const depth = countAt(style, 0, 'w:pPr', 'w:numPr', 'w:ilvl');
    if (number !== null) found.set(style.attribs['w:styleId'] ?? '', { number, depth });
  }
  return found;
}
