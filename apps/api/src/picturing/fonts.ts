import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';

/** The name that drawings ask for first. */
const family = 'Noto Sans CJK SC';

const weights = ['Regular', 'Bold'] as const;

let areKnown = false;

/** Makes the bundled fonts known once, so that a picture is the same on every machine. Throws where one cannot be read. */
export function knowFonts(): void {
  if (areKnown) return;
  const entry = import.meta.resolve('@embedpdf/fonts-sc');
  for (const weight of weights) {
    const file = fileURLToPath(new URL(`../fonts/NotoSansHans-${weight}.otf`, entry));
    if (GlobalFonts.registerFromPath(file, family) === null) {
      throw new Error(`the font ${file} cannot be read`);
    }
  }
  areKnown = true;
}
