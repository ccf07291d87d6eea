import type { Palette } from './theme.ts';

const mostHues = 6;

/** The ink of a township among those that are marked: a hue of its own for the first six, ink for further ones, grey unmarked. */
export function emphasisInk(
  code: string,
  emphasised: readonly string[],
  palette: Palette,
): { readonly line: string; readonly isMarked: boolean } {
  const at = emphasised.indexOf(code);
  if (at < 0) return { line: palette.unnamed, isMarked: false };
  return { line: at < mostHues ? (palette.hues[at] ?? palette.ink) : palette.ink, isMarked: true };
}
