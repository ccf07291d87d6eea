import { bareText } from './bare-text.ts';

const numbers = /[0-9][0-9.,]*|[一二三四五六七八九十百千万两〇零]{1,8}/g;

/**
 * Whether the quote of a figure carries the number of a labelled fact; for a figure in words without a number, whether
 * the two quotes share three characters in a row.
 */
export function samePlace(goldEvidence: string, quote: string): boolean {
  const gold = bareText(goldEvidence);
  const read = bareText(quote);
  const stated = gold.match(numbers) ?? [];
  if (stated.some((number) => read.includes(number))) return true;
  if (read === '') return false;
  return gold.includes(read) || runsOfThree(gold).some((run) => read.includes(run));
}

function runsOfThree(text: string): string[] {
  const starts = Math.max(1, text.length - 2);
  return Array.from({ length: starts }, (_, start) => text.slice(start, start + 3));
}
