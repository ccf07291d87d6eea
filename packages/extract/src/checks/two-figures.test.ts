import { expect, it } from 'vitest';
import { checksOfText } from '../testing/checks-of-text.ts';

const notesOf = (text: string) => checksOfText('two_figures', text);

it('two numbers of one thing are both shown', () => {
  const [note] = notesOf('全年受理矛盾纠纷305件。综治工作方面,受理各类矛盾纠纷298件。');
  expect(note?.indicators).toEqual(['disputes_accepted']);
  expect(note?.severity).toBe('note');
  expect(note?.messageZh).toContain('305件');
  expect(note?.messageZh).toContain('298件');
});

it('neither the members of a sum nor a number in another unit is a rival', () => {
  expect(notesOf('办理区人大代表建议5件、政协委员提案2件。')).toEqual([]);
  expect(notesOf('全年主动公开政府信息276条。组织政府信息公开业务培训2次。')).toEqual([]);
});
