import type { Block, Run } from './paper.ts';

/** A paragraph of the text. */
export function paragraph(...parts: readonly (string | Run)[]): Block {
  return { kind: 'paragraph', runs: runsOf(parts) };
}

/** A paragraph that leads to the table below it and is never parted from it. */
export function lead(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }], isLead: true };
}

/** A line in small print: notes under tables, sources. */
export function small(...parts: readonly (string | Run)[]): Block {
  return { kind: 'small', runs: runsOf(parts) };
}

/** A heading: 一、 at the first level, （一） at the second. */
export function heading(level: 1 | 2, text: string): Block {
  return { kind: 'heading', level, text };
}

function runsOf(parts: readonly (string | Run)[]): Run[] {
  return parts.map((part) => (typeof part === 'string' ? { text: part } : part));
}
