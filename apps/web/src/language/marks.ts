import { words } from './words.ts';

/** Punctuation between parts that a page sets together itself: full width in Chinese, with its space in English. */
export const marks = words(
  {
    colon: '：',
    semicolon: '；',
    list: '、',
    inBrackets: (text: string) => `（${text}）`,
  },
  {
    colon: ': ',
    semicolon: '; ',
    list: ', ',
    inBrackets: (text: string) => ` (${text})`,
  },
);
