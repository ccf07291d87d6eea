import type { Language } from '@xiangjian/indicators';
import { chartWords } from './chart-words.ts';
import { line, type Shape } from './shape.ts';
import type { Sketch } from './sketch.ts';
import type { Palette } from './theme.ts';

interface Weights {
  /** The item that weighs so much. */
  readonly name: string;
  /** Share of the index that is stated, 0..1. */
  readonly nominal: number;
  /** Share of the differences that go with it, 0..1; null where it cannot be told. */
  readonly effective: number | null;
}

const width = 64;
const height = 14;

/** A weight as stated (filled) above the weight it has (outlined): where the two part, one decides more than meant. */
export function weightBars(
  { name, nominal, effective }: Weights,
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): Sketch {
  const hue = palette.hues[0] ?? palette.ink;
  const bar = (share: number, y: number, fill: string, stroke: string | null): Shape => ({
    kind: 'rect',
    x: 0.5,
    y,
    width: Math.max(share * (width - 1), 1),
    height: 4,
    fill,
    stroke,
    radius: 0,
  });
  const second =
    effective === null
      ? line([0, 11], [width, 11], palette.line, 1, [2, 2])
      : bar(effective, 8.5, palette.card, palette.inkThird);
  const stated = `${chartWords.nominal[language]} ${percent(nominal)}`;
  const known = effective === null ? chartWords.cannotTell[language] : percent(effective);
  const real = `${chartWords.effective[language]} ${known}`;
  return {
    width,
    height,
    says: `${stated}, ${real}`,
    shapes: [line([0.5, 0], [0.5, height], palette.line), bar(nominal, 1.5, hue, null), second],
    stops: [
      { x: nominal * width, y: 3.5, lines: [name, stated], mark: null },
      { x: (effective ?? 0) * width, y: 10.5, lines: [name, real], mark: null },
    ],
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}
