import { expect, it } from 'vitest';
import { readFigures } from '../figures/read-figures.ts';
import { textDocument } from '../testing/text-document.ts';
import { twoFigures } from './two-figures.ts';

const notesOf = (text: string) =>
  twoFigures(readFigures(textDocument(text), 2023, false).observations).map(
    ({ indicators, messageZh }) => [...indicators, messageZh],
  );

it('two numbers of one thing are both shown', () => {
  const [note] = notesOf('全年受理矛盾纠纷305件。综治工作方面,受理各类矛盾纠纷298件。');
  expect(note?.[0]).toBe('disputes_accepted');
  expect(note?.[1]).toContain('305件');
  expect(note?.[1]).toContain('298件');
});

it('neither the members of a sum nor a number in another unit is a rival', () => {
  expect(notesOf('办理区人大代表建议5件、政协委员提案2件。')).toEqual([]);
  expect(notesOf('全年主动公开政府信息276条。组织政府信息公开业务培训2次。')).toEqual([]);
});
