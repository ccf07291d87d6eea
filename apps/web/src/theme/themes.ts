import { darkPalette, lightPalette, type Palette, printPalette } from '@xiangjian/charts';
import { darkTokens } from './dark-tokens.ts';
import { lightTokens } from './light-tokens.ts';
import { printTokens } from './print-tokens.ts';
import type { Tokens } from './token.ts';

/** What the pages look like: on a screen by choice, on paper always for paper. */
export type ThemeName = 'light' | 'dark' | 'print';

/** The colours of the house: of its pages and of its charts. */
export const themes: Readonly<
  Record<ThemeName, { readonly tokens: Tokens; readonly palette: Palette }>
> = {
  light: { tokens: lightTokens, palette: lightPalette },
  dark: { tokens: darkTokens, palette: darkPalette },
  print: { tokens: printTokens, palette: printPalette },
};
