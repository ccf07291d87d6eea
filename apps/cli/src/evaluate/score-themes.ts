import type { ThemedItem } from '@xiangjian/indicators';
import { bareText } from './bare-text.ts';
import type { GoldThemedItem } from './gold-report.ts';

/** How the problems or plans of one report agree with its labels; items without a theme claim nothing and count nowhere. */
export interface ThemeScore {
  /** Labelled items, and how many of them were read under one of their themes. */
  readonly labelled: number;
  readonly found: number;
  /** Items read with a theme, and how many of them stand on a labelled item of that theme. */
  readonly read: number;
  readonly right: number;
}

/** Compares items: right when the quotes overlap and the theme is the labelled one or one of those accepted beside it. */
export function scoreThemes(
  text: string,
  gold: readonly GoldThemedItem[],
  items: readonly ThemedItem[],
): ThemeScore {
  const themed = items.filter(({ theme }) => theme !== null);
  const agree = (label: GoldThemedItem, { theme, evidence }: ThemedItem) =>
    theme !== null &&
    [label.theme, ...label.alt].includes(theme) &&
    overlaps(text, label.evidence, evidence);
  return {
    labelled: gold.length,
    found: gold.filter((label) => themed.some((item) => agree(label, item))).length,
    read: themed.length,
    right: themed.filter((item) => gold.some((label) => agree(label, item))).length,
  };
}

function overlaps(text: string, quote: string, read: ThemedItem['evidence']): boolean {
  let start = text.indexOf(quote);
  // Labels are written against the page, the text may have lost its line breaks: then the words decide.
  if (start === -1) return shareWords(bareText(quote), bareText(read.text));
  for (; start !== -1; start = text.indexOf(quote, start + 1)) {
    if (start < read.end && read.start < start + quote.length) return true;
  }
  return false;
}

function shareWords(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}
