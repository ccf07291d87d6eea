import type { CellView, ChangeAnswer } from '@xiangjian/contract';
import { drawnAt, isBeyondPossible } from './beyond-possible.ts';
import type { ChangeOptions } from './change-dumbbell.ts';
import { changeKey } from './change-key.ts';
import { changeLines } from './change-lines.ts';
import { changeInk, comparedRows, notComparedEntries } from './change-rows.ts';
import { chartWords } from './chart-words.ts';
import { dodgeLabels } from './dodge-labels.ts';
import type { Drawing } from './drawing.ts';
import { emphasisInk } from './emphasis-ink.ts';
import { layeredDrawing } from './layered-drawing.ts';
import { namedList } from './named-list.ts';
import { alignDecimals, printerOf } from './print-value.ts';
import { line, type Shape, words } from './shape.ts';
import { type DrawnItem, still } from './shape-series.ts';
import { textWidth } from './text-width.ts';
import { intervalShapes, pointShapes, type ValuePlace } from './value-mark.ts';
import { valueRange } from './value-range.ts';

type Row = ReturnType<typeof comparedRows>[number];

const side = 8;
const head = 34;
const labelGap = 15;

/**
 * Both years as two columns and a line for every township; lines beyond chance and marked ones stand out, names at both ends. A share
 * above 100 % stands at the end of its column.
 */
export function changeSlope(answer: ChangeAnswer, options: ChangeOptions): Drawing {
  const { palette, language, width, emphasised = [] } = options;
  const rows = comparedRows(answer, options.order).filter(
    ({ before, after }) => placeOf(before) !== null && placeOf(after) !== null,
  );
  const plotHeight = Math.max(260, Math.min(rows.length * labelGap, 560));
  const bottom = head + plotHeight;
  const range = valueRange(
    answer.indicator,
    rows
      .flatMap(({ before, after }) => [placeOf(before), placeOf(after)])
      .map((value) => (value === null ? null : drawnAt(answer.indicator, value))),
    5,
  );
  const y = (value: number) =>
    bottom -
    ((drawnAt(answer.indicator, value) - range.min) / (range.max - range.min)) * plotHeight;
  const print = printerOf(answer.indicator, language);
  const printed = (cellOf: (row: Row) => CellView) =>
    new Map(
      alignDecimals(rows.map((row) => print.cell(cellOf(row)))).map((text, at) => [rows[at], text]),
    );
  const before = printed((row) => row.before);
  const after = printed((row) => row.after);
  const arrow = (cell: CellView) => (isBeyondPossible(answer.indicator, cell) ? '↑ ' : '');
  const leftText = (row: Row) => `${row.township.name} ${arrow(row.before)}${before.get(row)}`;
  const rightText = (row: Row) => `${arrow(row.after)}${after.get(row)} ${row.township.name}`;
  const widest = (texts: readonly string[]) =>
    Math.max(40, ...texts.map((text) => textWidth(text, 12)));
  const left = Math.min(side + widest(rows.map(leftText)) + 20, width * 0.36);
  const right = Math.max(width - side - widest(rows.map(rightText)) - 20, width * 0.64);
  const inkOf = (row: Row) => {
    const mark = emphasisInk(row.township.code, emphasised, palette);
    if (mark.isMarked) return mark.line;
    const { stroke } = changeInk(row, answer, palette);
    return row.change.chance.startsWith('beyond') ? stroke : palette.unnamed;
  };
  const ends = (
    cellOf: (row: Row) => CellView,
    textOf: (row: Row) => string,
    x: number,
    anchor: 'start' | 'end',
  ) => {
    // Beyond the end of the axis several stand at one place: the larger figure above.
    const ordered = [...rows].sort((a, b) => (placeOf(cellOf(b)) ?? 0) - (placeOf(cellOf(a)) ?? 0));
    const wishes = ordered.map((row) => y(placeOf(cellOf(row)) ?? 0));
    const places = dodgeLabels(wishes, { gap: labelGap, top: head + 4, bottom });
    const out = anchor === 'end' ? -1 : 1;
    return ordered.flatMap((row, at): Shape[] => {
      const ink = inkOf(row);
      const [from, to] = [wishes[at] ?? 0, places[at] ?? 0];
      const bold = emphasised.includes(row.township.code);
      return [
        ...(Math.abs(from - to) > 2
          ? [line([x + out * 6, from], [x + out * 16, to], ink, 0.6)]
          : []),
        words(textOf(row), [x + out * 18, to], ink === palette.unnamed ? palette.inkSecond : ink, {
          anchor,
          bold,
        }),
      ];
    });
  };
  const rangeOf = (cell: CellView, place: ValuePlace, ink: string) =>
    cell.value === null
      ? intervalShapes({ ...cell, chance_lower: null, chance_upper: null }, place, ink, palette)
      : [];
  const items = rows.map((row): DrawnItem => {
    const ink = inkOf(row);
    const at = (x: number) => ({ direction: 'upright', at: x, scale: y, edge: head }) as const;
    const [from, to] = [y(placeOf(row.before) ?? 0), y(placeOf(row.after) ?? 0)];
    const point = { stroke: ink, fill: ink };
    return {
      shapes: [
        line([left, from], [right, to], ink, ink === palette.unnamed ? 1 : 2),
        ...rangeOf(row.before, at(left), ink),
        ...rangeOf(row.after, at(right), ink),
        ...pointShapes(row.before, at(left), point, palette, 3.5),
        ...pointShapes(row.after, at(right), point, palette, 4.5),
      ],
      name: row.township.name,
      mark: { township: row.township.code, year: answer.to, indicator: answer.indicator.id },
      tooltip: changeLines(row, answer, language),
    };
  });
  const key = changeKey(
    rows,
    answer,
    'slope',
    { left: side, right: width - side, y: bottom + 18 },
    options,
  );
  const foot = bottom + key.height;
  const list = namedList(
    notComparedEntries(answer, language),
    { left: side, right: width - side, top: foot + 28 },
    { palette, language },
  );
  const heading =
    list.height > 0 ? chartWords.cannotCompare[language] : chartWords.allCompared[language];
  const frame: Shape[] = [
    words(String(answer.from), [left, 14], palette.inkSecond, { anchor: 'middle', bold: true }),
    words(String(answer.to), [right, 14], palette.inkSecond, { anchor: 'middle', bold: true }),
    line([left, head - 8], [left, bottom], palette.line),
    line([right, head - 8], [right, bottom], palette.line),
    ...ends((row) => row.before, leftText, left, 'end'),
    ...ends((row) => row.after, rightText, right, 'start'),
    ...key.shapes,
    words(heading, [side, foot + 18], palette.inkSecond, { bold: true }),
    ...list.shapes,
  ];
  return layeredDrawing(
    [
      { id: 'frame', items: [still(frame)] },
      { id: 'lines', items },
    ],
    {
      palette,
      language,
      says: language === 'zh' ? answer.finding_zh : answer.finding_en,
      height: foot + 34 + list.height,
    },
  );
}

/** Where a cell stands: its value, or the middle of its closed bounds. */
function placeOf({ value, lower, upper }: CellView): number | null {
  if (value !== null) return value;
  return lower === null || upper === null ? lower : (lower + upper) / 2;
}
