import { aboutLines } from '../../csv/display-csv.ts';
import type { About, Imprint } from '../../tables/about.ts';
import { small } from '../paper/blocks.ts';
import type { Block } from '../paper/paper.ts';

/** What a document is: what was asked, how it was made, of which state of the data, over how many townships. */
export function dataNote(about: About, imprint: Imprint): Block[] {
  return aboutLines(about, imprint).map(([name, value]) =>
    small({ text: `${name}：`, isBold: true }, value),
  );
}

/** The same in one line, for pages without room. */
export function shortDataNote(about: About, imprint: Imprint): Block {
  const lines = aboutLines(about, imprint).filter(([name]) => name !== '内容');
  return small(`${lines.map(([name, value]) => `${name}：${value}`).join('；')}。`);
}
