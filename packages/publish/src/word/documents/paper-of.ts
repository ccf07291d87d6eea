import type { Imprint } from '../../tables/about.ts';
import type { Block, Paper, Sheet } from '../paper/paper.ts';
import type { WordTemplate } from '../template/word-template.ts';

/** What is printed on drafts. */
const draftWords = '征求意见稿';

/** What every document is made with beside its answers. */
export interface Making {
  readonly imprint: Imprint;
  readonly template: WordTemplate;
}

/** A paper of some sheets in the manner of a template: a draft until its data are released. */
export function paperOf(
  title: string,
  sheets: readonly Sheet[],
  { imprint, template }: Making,
  hasLetterhead: boolean,
): Paper {
  return {
    title,
    letterhead: hasLetterhead ? template.letterhead : null,
    fonts: template.fonts,
    draftMark: imprint.isReleased ? null : draftWords,
    madeOn: imprint.exportedOn,
    sheets,
  };
}

/** The title, and below it what says that it is a draft. */
export function titleBlocks(title: string, { imprint }: Making): Block[] {
  return [
    { kind: 'title', text: title },
    ...(imprint.isReleased ? [] : [{ kind: 'subtitle', text: `（${draftWords}）` } as const]),
  ];
}
