import type { Span } from '@xiangjian/indicators';
import { isChapterHeading, isProse } from '../page/line-kind.ts';
import { type Line, linesOf } from '../page/lines.ts';
import type { Container, PageText } from './page-text.ts';

/** What the systems behind government sites call the part with the article. */
const articleNames =
  /^(?:zoom|zoomcon|trs_editor|trs_word|ucap-content|ucapcontent|custom_unionstyle|view|article|article[-_]?(?:content|con|body|txt)|content[-_]?(?:text|txt|body|con)|bt-content|news[-_]?(?:content|con|text)|conttext|con_?text|mainText|info[-_]?content|xl[-_]?content|pages_content|easysite-news-text|j-fontcontent|vsb_content(?:_\d+)?|contentmain)$/i;

/** The block has nearly all running text of the page: sidebars and imprints have a sentence or two. */
const shareOfBlock = 0.9;
const shareOfNamedBlock = 0.6;

/**
 * The part of a page that holds the report: the innermost part that a content system names as the article and that has most
 * of the running text; else the innermost part with nearly all of it; else the whole page.
 */
export function mainBlock({ text, tables, containers, links }: PageText): Span {
  const whole = { start: 0, end: text.length };
  const lines = linesOf(text, whole);
  const inTable = (line: Line) =>
    tables.some(({ start, end }) => line.start >= start && line.end <= end);
  const linked = linkedCharacters(lines, links);
  const weights = lines.map((line, index) =>
    weightOf(line, linked[index] ?? 0, tables.length < 50 && inTable(line)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const proseOf = proseReader(lines, weights);
  const holding = (share: number, of: readonly Container[]) =>
    total === 0 ? [] : of.filter((container) => proseOf(container) >= share * total);
  const named = containers.filter(({ element: { name, attribs } }) =>
    `${name} ${attribs.id ?? ''} ${attribs.class ?? ''}`
      .split(/\s+/)
      .some((token) => articleNames.test(token)),
  );
  const best =
    smallest(holding(shareOfNamedBlock, named)) ?? smallest(holding(shareOfBlock, containers));
  return best === null ? whole : { start: best.start, end: best.end };
}

function smallest(containers: readonly Container[]): Container | null {
  let best: Container | null = null;
  for (const container of containers) {
    if (best === null || container.end - container.start < best.end - best.start) best = container;
  }
  return best;
}

function weightOf({ text }: Line, linked: number, isRow: boolean): number {
  if (linked > text.length / 2) return 0;
  if (isChapterHeading(text)) return 40;
  return isRow || isProse(text) ? text.length : 0;
}

/** How many characters of each line are link text. Lines and links are both in order. */
function linkedCharacters(lines: readonly Line[], links: readonly Span[]): number[] {
  let next = 0;
  return lines.map((line) => {
    let count = 0;
    for (; next < links.length; next += 1) {
      const link = links[next];
      if (link === undefined || link.start >= line.end) break;
      count += Math.max(0, Math.min(link.end, line.end) - Math.max(link.start, line.start));
    }
    return count;
  });
}

/** Gives the weight of the lines that begin in a span. */
function proseReader(lines: readonly Line[], weights: readonly number[]): (span: Span) => number {
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  const before = (offset: number) => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return sums[low] ?? 0;
  };
  return ({ start, end }) => before(end) - before(start);
}
