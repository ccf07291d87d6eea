import type { ChangeAnswer } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { type AxisRange, axisRange } from './axis-range.ts';
import { drawnAt } from './beyond-possible.ts';
import { changeAxes, changeHead } from './change-axes.ts';
import { beyondFigures, hasBeyond } from './change-beyond.ts';
import { changeKey } from './change-key.ts';
import { changeLines } from './change-lines.ts';
import {
  type ChangeOrder,
  changeHeading,
  changeInk,
  changeText,
  comparedRows,
  notComparedEntries,
} from './change-rows.ts';
import { chartWords } from './chart-words.ts';
import type { Drawing } from './drawing.ts';
import { whisker } from './interval-marks.ts';
import { layeredDrawing } from './layered-drawing.ts';
import { namedList } from './named-list.ts';
import { line, type Shape, words } from './shape.ts';
import { type DrawnItem, still } from './shape-series.ts';
import { fitText, textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';
import { intervalShapes, pointShapes } from './value-mark.ts';
import { valueRange } from './value-range.ts';

export interface ChangeOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** Width in pixels that the chart will have. */
  readonly width: number;
  readonly order: ChangeOrder;
  /** Codes of the townships to emphasise. */
  readonly emphasised?: readonly string[];
}

type Row = ReturnType<typeof comparedRows>[number];

/** Where the columns of a change stand. */
export interface ChangePlan {
  readonly answer: ChangeAnswer;
  readonly options: ChangeOptions;
  readonly nameRight: number;
  readonly textLeft: number;
  /** Pixel of a value in the left plot, and where it ends. */
  readonly x: (value: number) => number;
  readonly edge: number;
  /** Pixel of a change in the right plot; null where there is no room for one. */
  readonly d: ((change: number) => number) | null;
  /** The axis of changes, which that of an impossible share may leave. */
  readonly changes: AxisRange;
  readonly neutral: number;
}

const side = 8;
const rowHeight = 22;
/** Between a dot at the end of the axis and the figure beside it. */
const beyondGap = 10;
/** Below this width the change is printed and not drawn a second time. */
const roomForTwo = 620;

/**
 * Both years of every township as a dumbbell (small dot: earlier, large dot: later), beside it the change with its interval around
 * no change, the same as text; below it everyone who cannot be compared with the reason. A share above 100 % stands at the end of the
 * axis with its figure, and its change sets no axis either.
 */
export function changeDumbbell(answer: ChangeAnswer, options: ChangeOptions): Drawing {
  const { palette, language, width } = options;
  const rows = comparedRows(answer, options.order);
  const values = valueRange(
    answer.indicator,
    rows.flatMap(({ before, after }) =>
      [before, after]
        .flatMap((cell) => [cell.value, cell.lower, cell.upper])
        .map((value) => (value === null ? null : drawnAt(answer.indicator, value))),
    ),
    4,
  );
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, 12)));
  const nameRight =
    side + Math.min(widest(rows.map(({ township }) => township.name)) + 12, width * 0.24);
  const textLeft =
    width -
    side -
    widest([
      changeHeading(answer, language),
      ...rows.map((row) => changeText(row, answer, language)),
    ]);
  const hasTwo = width >= roomForTwo && rows.length > 0;
  const middle = hasTwo ? nameRight + (textLeft - nameRight) * 0.55 : textLeft - 16;
  const changes = changeRange(rows, answer);
  const scale = (range: AxisRange, left: number, right: number) => (value: number) =>
    left +
    ((Math.max(range.min, Math.min(value, range.max)) - range.min) / (range.max - range.min)) *
      (right - left);
  // Room for the figures of those that lie beyond the axis.
  const beyond = widest(rows.map((row) => beyondFigures(row, answer, language)));
  const valuesRight = middle - (beyond === 0 ? 0 : beyond + beyondGap);
  const isRatio = rows[0]?.change.measure === 'ratio';
  const onChange = scale(changes, middle + 48, textLeft - 24);
  const plan: ChangePlan = {
    answer,
    options,
    nameRight,
    textLeft,
    x: scale(values, nameRight + 8, valuesRight),
    edge: valuesRight,
    changes,
    d: hasTwo ? (change) => onChange(isRatio ? Math.log(Math.max(change, 1e-3)) : change) : null,
    neutral: isRatio ? 1 : 0,
  };
  const bottom = changeHead + rows.length * rowHeight;
  const key = changeKey(
    rows,
    answer,
    'dumbbell',
    { left: side, right: width - side, y: bottom + 34 },
    options,
  );
  const foot = bottom + key.height;
  const list = namedList(
    notComparedEntries(answer, language),
    { left: side, right: width - side, top: foot + 46 },
    { palette, language },
  );
  const heading =
    list.height > 0 ? chartWords.cannotCompare[language] : chartWords.allCompared[language];
  const frame = [
    ...(rows.length === 0 ? [] : changeAxes(values, changes, bottom, isRatio, plan)),
    ...key.shapes,
    words(heading, [side, foot + 36], palette.inkSecond, { bold: true }),
    ...list.shapes,
  ];
  const items = rows.map((row, at) => rowItem(row, changeHead + (at + 0.5) * rowHeight, plan));
  return layeredDrawing(
    [
      { id: 'frame', items: [still(frame)] },
      { id: 'rows', items },
    ],
    {
      palette,
      language,
      says: language === 'zh' ? answer.finding_zh : answer.finding_en,
      height: foot + 52 + list.height,
    },
  );
}

/** Around no change, impossible shares left out; ratios by their logarithm, so that half and double lie equally far. */
function changeRange(rows: readonly Row[], answer: ChangeAnswer): AxisRange {
  const isRatio = rows[0]?.change.measure === 'ratio';
  const ends = rows
    .filter((row) => !hasBeyond(row, answer))
    .flatMap(({ change }) => [change.value, change.lower, change.upper])
    .filter((value) => value !== null);
  return axisRange(isRatio ? ends.filter((value) => value > 0).map(Math.log) : ends, {
    zero: true,
    wanted: 3,
  });
}

function rowItem(row: Row, y: number, plan: ChangePlan): DrawnItem {
  const { answer, options, x, d, changes, nameRight, textLeft, edge } = plan;
  const { palette, language, emphasised = [] } = options;
  const isOwn = emphasised.includes(row.township.code);
  const ink = changeInk(row, answer, palette);
  const text = changeText(row, answer, language);
  const place = { direction: 'across', at: y, scale: x, edge } as const;
  const quiet = (cell: Row['before']) => ({ ...cell, chance_lower: null, chance_upper: null });
  const [from, to] = [row.before.value, row.after.value];
  const { lower, upper, value } = row.change;
  const figures = beyondFigures(row, answer, language);
  return {
    shapes: [
      {
        kind: 'rect',
        x: side - 6,
        y: y - rowHeight / 2,
        width: options.width - 2 * side + 12,
        height: rowHeight,
        fill: isOwn ? palette.tint : 'transparent',
        stroke: null,
        radius: 0,
      },
      words(fitText(row.township.name, 12, nameRight - side - 6), [side, y], palette.ink, {
        bold: isOwn,
      }),
      ...(from === null || to === null ? [] : [line([x(from), y], [x(to), y], ink.stroke, 2)]),
      ...intervalShapes(quiet(row.before), place, palette.unnamed, palette),
      ...intervalShapes(quiet(row.after), place, ink.stroke, palette),
      ...pointShapes(
        row.before,
        place,
        { stroke: palette.unnamed, fill: palette.unnamed },
        palette,
        3.5,
      ),
      ...pointShapes(row.after, place, ink, palette, 5.5),
      ...(figures === ''
        ? []
        : [words(figures, [edge + beyondGap, y], palette.inkSecond, { bold: true })]),
      ...(d === null || lower === null || upper === null
        ? []
        : whisker(
            { direction: 'across', at: y, start: d(lower), end: d(upper), edge: d(upper) },
            ink.stroke,
          )),
      ...(d === null || value === null
        ? []
        : [
            {
              kind: 'circle',
              cx: d(value),
              cy: y,
              r: 4,
              fill: ink.fill,
              stroke: ink.stroke,
              width: 1.5,
            } as const,
            ...(figures === '' ? [] : beyondChange(value, changes, [d(value), y], palette)),
          ]),
      words(text, [textLeft, y], palette.ink, { bold: isOwn }),
    ],
    name: row.township.name,
    mark: { township: row.township.code, year: answer.to, indicator: answer.indicator.id },
    tooltip: changeLines(row, answer, language),
  };
}

/** An arrow where the change of an impossible share leaves the axis. */
function beyondChange(
  value: number,
  { min, max }: AxisRange,
  [x, y]: readonly [number, number],
  { inkSecond }: Palette,
): Shape[] {
  if (value > max) return [words('→', [x + 8, y], inkSecond, { bold: true })];
  return value < min ? [words('←', [x - 8, y], inkSecond, { anchor: 'end', bold: true })] : [];
}
