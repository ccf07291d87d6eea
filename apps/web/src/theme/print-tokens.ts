import { lightTokens } from './light-tokens.ts';
import type { Tokens } from './token.ts';

/** Ink on white paper: darker words and lines than on a screen, since offices print in black and white. */
export const printTokens: Tokens = {
  ...lightTokens,
  paper: '#ffffff',
  tint: '#f4f4f4',
  line: '#b4b2ac',
  lineStrong: '#85827a',
  track: '#dddbd5',
  ink: '#000000',
  ink2: '#2f363b',
  ink3: '#434a50',
  better95: '#cfe2f2',
  worse95: '#f8e0cb',
  notMentionedInk: '#4a463e',
  hatch: '#a9a69e',
  dots: '#6d6a62',
};
