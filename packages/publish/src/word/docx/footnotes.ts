/** The footnotes of a paper, numbered in the order in which they are met. */
export interface Footnotes {
  /** The number of a footnote with this text. */
  readonly add: (text: string) => number;
  readonly texts: () => readonly string[];
}

/** No footnotes yet. */
export function makeFootnotes(): Footnotes {
  const texts: string[] = [];
  return {
    add: (text) => texts.push(text),
    texts: () => texts,
  };
}
