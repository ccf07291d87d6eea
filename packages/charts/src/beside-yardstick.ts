import type { PeerRow, PeersAnswer } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { backedWords } from './backed-words.ts';
import { drawnAt, isBeyondPossible } from './beyond-possible.ts';
import { chartWords } from './chart-words.ts';
import type { Drawing } from './drawing.ts';
import { layeredDrawing } from './layered-drawing.ts';
import { missingList } from './missing-list.ts';
import { pile } from './pile.ts';
import { printerOf } from './print-value.ts';
import { line, type Shape, words } from './shape.ts';
import { type DrawnItem, still } from './shape-series.ts';
import { stackLabels } from './stack-labels.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';
import { valueLines } from './tooltip-text.ts';
import { intervalShapes, pointShapes } from './value-mark.ts';
import { valueRange } from './value-range.ts';

export interface YardstickOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** Width in pixels that the chart will have. */
  readonly width: number;
}

const side = 16;
const lane = 10;
const labelHeight = 16;
const keyLine = 17;

/**
 * One township beside what it is measured against: its value with what its wording allows, the yardstick as a dashed line with its
 * name, the other values (its own earlier years by name) as grey dots. A share above 100 % stands at the end of the axis with its
 * figure.
 */
export function besideYardstick(answer: PeersAnswer, options: YardstickOptions): Drawing {
  const { palette, language, width } = options;
  const { indicator, own, yardstick } = answer;
  const isPast = answer.among === 'past';
  const others = answer.rows.filter((row) => row.value !== null);
  const range = valueRange(
    indicator,
    [own, ...answer.rows, ...(yardstick === null ? [] : [yardstick])]
      .flatMap((cell) => [cell.value, cell.lower, cell.upper])
      .map((value) => (value === null ? null : drawnAt(indicator, value))),
    Math.max(2, Math.min(6, Math.floor(width / 110))),
  );
  const x = (value: number) =>
    side + ((drawnAt(indicator, value) - range.min) / (range.max - range.min)) * (width - 2 * side);
  const labels = stackLabels(
    others.flatMap((row) => {
      const text = labelOfOther(row, answer, language);
      return text === '' ? [] : [{ thing: row, text, x: x(row.value ?? 0) }];
    }),
    { left: side, right: width - side, size: 12 },
  );
  const labelFloors = Math.max(0, ...labels.map(({ floor }) => floor + 1));
  const dots = pile(others, (row) => x(row.value ?? 0), lane);
  const floors = Math.max(1, ...dots.map(({ floor }) => floor + 1));
  // Without a yardstick no name of one is to be written above.
  const top = yardstick === null ? 6 : 22;
  const ownY = top + 22;
  const first = ownY + 24 + labelFloors * labelHeight;
  const axis = first + floors * lane + 6;
  const ink = palette.hues[0] ?? palette.ink;
  const print = printerOf(indicator, language);
  const place = { direction: 'across', at: ownY, scale: x, edge: width - side } as const;
  const chanceless = { ...own, chance_lower: null, chance_upper: null };
  const ownItem: DrawnItem = {
    shapes: [
      ...intervalShapes(chanceless, place, ink, palette),
      ...pointShapes(own, place, { stroke: ink, fill: ink }, palette, 6),
    ],
    name: answer.township.name,
    mark: { township: answer.township.code, year: answer.year, indicator: indicator.id },
    tooltip: [`${answer.township.name} ${answer.year}`, ...valueLines(own, indicator, language)],
  };
  const frame: Shape[] = [
    ...range.ticks.flatMap((tick) => [
      line([x(tick), top + 6], [x(tick), axis + 4], palette.line, 0.5),
      words(print.number(tick), [x(tick), axis + 13], palette.inkThird, { anchor: 'middle' }),
    ]),
    line([side, axis], [width - side, axis], palette.line),
    ...yardstickShapes(answer, { x, bottom: axis, width }, options),
    ...ownName(answer, { x, y: ownY, width }, options),
    ...labels.flatMap(({ thing, text, middle, floor }) => {
      const y = first - (floor + 0.5) * labelHeight - 4;
      const ink = { fill: palette.inkThird, ground: palette.card };
      return [
        line([x(thing.value ?? 0), y], [x(thing.value ?? 0), first], palette.line),
        ...backedWords(text, [middle, y], ink, { anchor: 'middle' }),
      ];
    }),
  ];
  const items = dots.map(({ thing, floor }) =>
    otherItem(thing, first + floor * lane + 5, x, answer, options),
  );
  const silent = answer.rows.filter((row) => row.lower === null);
  const missing = missingList(
    silent.map(({ township, year, status }) => ({
      township: isPast ? { ...township, name: String(year) } : township,
      status,
    })),
    { left: side, right: width - side, top: axis + 26 },
    options,
  );
  const explained = [
    ...(others.some(({ is_counted }) => !is_counted) ? [chartWords.smallDots[language]] : []),
    ...([own, ...others].some((cell) => isBeyondPossible(indicator, cell))
      ? [chartWords.beyondAcross[language]]
      : []),
  ];
  const keyAt = axis + 34 + missing.height;
  const key = explained.map((text, at) =>
    words(text, [side, keyAt + at * keyLine], palette.inkThird),
  );
  const layers = [
    { id: 'frame', items: [still([...frame, ...missing.shapes, ...key])] },
    { id: 'own', items: own.lower === null ? [] : [ownItem] },
    { id: 'others', items },
  ];
  const says = language === 'zh' ? answer.finding_zh : answer.finding_en;
  return layeredDrawing(layers, {
    palette,
    language,
    says,
    height: axis + 30 + missing.height + (key.length === 0 ? 0 : 5 + key.length * keyLine),
  });
}

/** Over a dot: of an earlier year which it was, of a share above 100 % how much; of all else nothing. */
function labelOfOther(row: PeerRow, { among, indicator }: PeersAnswer, language: Language): string {
  const year = among === 'past' ? [row.year] : [];
  const isBeyond = isBeyondPossible(indicator, row);
  const figure = isBeyond ? [`${printerOf(indicator, language).cell(row)} →`] : [];
  return [...year, ...figure].join(' · ');
}

function otherItem(
  row: PeerRow,
  y: number,
  x: (value: number) => number,
  { indicator, among }: PeersAnswer,
  { palette, language }: YardstickOptions,
): DrawnItem {
  const place = { direction: 'across', at: y, scale: x, edge: 0 } as const;
  const ink = { stroke: palette.unnamed, fill: palette.unnamed };
  const name = among === 'past' ? `${row.township.name} ${row.year}` : row.township.name;
  return {
    shapes: pointShapes(row, place, ink, palette, row.is_counted ? 4.5 : 2.5),
    name,
    mark: { township: row.township.code, year: row.year, indicator: indicator.id },
    tooltip: [name, ...valueLines(row, indicator, language)],
  };
}

function ownName(
  { own, township, year, indicator }: PeersAnswer,
  {
    x,
    y,
    width,
  }: { readonly x: (value: number) => number; readonly y: number; readonly width: number },
  { palette, language }: YardstickOptions,
): Shape[] {
  const print = printerOf(indicator, language);
  const mark = isBeyondPossible(indicator, own) ? ' →' : '';
  const text = `${township.name} ${year} · ${print.cell(own)}${mark}`;
  const end = own.upper ?? own.value ?? own.lower;
  if (end === null) return [words(text, [side, y], palette.missingInk)];
  const isRight = x(end) + 12 + textWidth(text, 13) < width - side;
  const start = own.lower ?? end;
  const at = isRight ? x(end) + 12 : x(start) - 12;
  const ink = palette.hues[0] ?? palette.ink;
  const how = { size: 13, bold: true, anchor: isRight ? 'start' : 'end' } as const;
  return backedWords(text, [at, y], { fill: ink, ground: palette.card }, how);
}

function yardstickShapes(
  { yardstick, indicator }: PeersAnswer,
  {
    x,
    bottom,
    width,
  }: { readonly x: (value: number) => number; readonly bottom: number; readonly width: number },
  { palette, language }: YardstickOptions,
): Shape[] {
  if (yardstick === null) return [];
  const { value, lower, upper, how, k, n } = yardstick;
  const print = printerOf(indicator, language);
  const label = language === 'zh' ? yardstick.label_zh : yardstick.label_en;
  const counted = k === null || n === null ? '' : ` (${k}/${n})`;
  const printed = value === null ? print.interval(lower, upper) : print.number(value);
  // A target has its long name in the finding; beside the line stands what it asks for.
  const name = how === 'target' ? null : label;
  const unit = how === 'target' && indicator.unit === '%' ? '%' : '';
  const text = `${name ?? chartWords[how][language]} ${printed}${unit}${counted}`;
  const at = x(value ?? lower);
  const half = textWidth(text, 12) / 2;
  const band: Shape[] =
    value === null && upper !== null
      ? [
          {
            kind: 'rect',
            x: at,
            y: 22,
            width: Math.max(x(upper) - at, 1),
            height: bottom - 22,
            fill: palette.missing,
            stroke: null,
            radius: 0,
          },
        ]
      : [];
  return [
    ...band,
    line([at, 22], [at, bottom], palette.inkSecond, 1, [3, 3]),
    words(text, [Math.max(Math.min(at, width - side - half), side + half), 12], palette.inkSecond, {
      anchor: 'middle',
    }),
  ];
}
