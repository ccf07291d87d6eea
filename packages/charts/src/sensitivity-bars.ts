import type { CompositeGroup } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { chartWords } from './chart-words.ts';
import { line, type Shape, words } from './shape.ts';
import type { Sketch } from './sketch.ts';
import type { Palette } from './theme.ts';

type Sensitivity = CompositeGroup['sensitivity'];
type Factor = Sensitivity[number]['factor'];

const labelWidth = 92;
const numberWidth = 76;
const rowHeight = 26;

const factorLabels: Readonly<Record<Factor, Readonly<Record<Language, string>>>> = {
  normalisation: { zh: '归一方法', en: 'normalisation' },
  aggregation: { zh: '合成方法', en: 'aggregation' },
  weights: { zh: '权重 ±25%', en: 'weights ±25%' },
  left_out: { zh: '少一个项目', en: 'one item left out' },
  data: { zh: '数据波动', en: 'chance in data' },
};

/**
 * What moves the ranks: for each factor how much of the movement it explains alone (filled) and with all it takes part in
 * (light). Estimates from draws can fall a little outside 0..1: bars are cut there, numbers are not.
 */
export function sensitivityBars(
  sensitivity: Sensitivity,
  how: { readonly width: number; readonly palette: Palette; readonly language: Language },
): Sketch {
  const { width, palette, language } = how;
  const x = (share: number) =>
    labelWidth + Math.max(0, Math.min(1, share)) * (width - labelWidth - numberWidth);
  const hue = palette.hues[0] ?? palette.ink;
  const height = sensitivity.length * rowHeight;
  const shapes: Shape[] = [0, 0.5, 1].map((at) =>
    line([x(at), 0], [x(at), height], palette.line, at === 0 ? 1 : 0.5),
  );
  sensitivity.forEach(({ factor, first_order: alone, total }, row) => {
    const y = row * rowHeight + rowHeight / 2;
    shapes.push(words(factorLabels[factor][language], [0, y], palette.inkSecond));
    shapes.push(bar(x(0), x(total ?? 0), y, 12, palette.better.light));
    shapes.push(bar(x(0), x(alone ?? 0), y, 6, hue));
    const numbers = `${printed(alone)} / ${printed(total)}`;
    shapes.push(words(numbers, [width, y], palette.ink, { anchor: 'end' }));
  });
  const stops = sensitivity.map(({ factor, first_order: alone, total }, row) => ({
    x: x(total ?? alone ?? 0),
    y: row * rowHeight + rowHeight / 2,
    lines: [
      factorLabels[factor][language],
      `${chartWords.alone[language]} ${printed(alone)}`,
      `${chartWords.inAll[language]} ${printed(total)}`,
    ],
    mark: null,
  }));
  return { width, height, says: saysOf(sensitivity, language), shapes, stops };
}

/** What moves the ranks as rows of a table: factor, alone, in all. */
export function sensitivityRows(
  sensitivity: Sensitivity,
  language: Language,
): (readonly [factor: string, alone: string, inAll: string])[] {
  return sensitivity.map(({ factor, first_order, total }) => [
    factorLabels[factor][language],
    printed(first_order),
    printed(total),
  ]);
}

function bar(from: number, to: number, y: number, height: number, fill: string): Shape {
  return {
    kind: 'rect',
    x: from,
    y: y - height / 2,
    width: Math.max(to - from, 0),
    height,
    fill,
    stroke: null,
    radius: 0,
  };
}

function printed(share: number | null): string {
  return share === null ? '—' : `${Math.round(100 * share)}%`;
}

function saysOf(sensitivity: Sensitivity, language: Language): string {
  const w = (key: 'alone' | 'inAll') => chartWords[key][language];
  return sensitivity
    .map(
      ({ factor, first_order, total }) =>
        `${factorLabels[factor][language]}: ${w('alone')} ${printed(first_order)}, ${w('inAll')} ${printed(total)}`,
    )
    .join('; ');
}
