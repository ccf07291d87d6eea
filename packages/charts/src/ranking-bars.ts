import type { Ranking, RankingRow } from '@xiangjian/contract';
import { hasNumber, type Language } from '@xiangjian/indicators';
import { type AxisRange, axisRange } from './axis-range.ts';
import { drawnAt, mostPossible } from './beyond-possible.ts';
import { chartWords } from './chart-words.ts';
import type { Drawing } from './drawing.ts';
import { layeredDrawing } from './layered-drawing.ts';
import { alignDecimals, labelOf, printerOf } from './print-value.ts';
import { rankLabel } from './rank-label.ts';
import { rankingKey } from './ranking-key.ts';
import { rankingMedian } from './ranking-median.ts';
import { rankingReferences, referencesHeight } from './ranking-references.ts';
import {
  type RankingColumns,
  type RankingRowOptions,
  rankingRowShapes,
  rankingRowTooltip,
} from './ranking-row.ts';
import { headHeight, rowHeight } from './ranking-sizes.ts';
import { type RankingSlot, rankingSlots } from './ranking-slots.ts';
import { type ReferenceMark, referenceMarks } from './reference-marks.ts';
import { line, type Shape, words } from './shape.ts';
import { type DrawnItem, still } from './shape-series.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';

export interface RankingOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** Width in pixels that the chart will have. */
  readonly width: number;
  /** Codes of the townships to emphasise. */
  readonly emphasised?: readonly string[];
}

/** Below the rows: the axis, and the first line of signs where there are any. */
const footHeight = { plain: 24, signs: 44 };
const side = 8;
/** Below this width long reasons beside the rows would leave too little for the picture. */
const roomForReasons = 640;
/** An interval without an upper bound gets this much room for its arrow. */
const openRoom = 1.12;

/**
 * The ranking of one indicator in one year. Shares and scores are points with their chance interval, volumes are bars
 * from zero; bases and kinds are never mixed; townships without a rank stand below with the reason.
 */
export function rankingBars(answer: Ranking, options: RankingOptions): Drawing {
  const { palette, language } = options;
  const slots = rankingSlots(answer, language, options.width < roomForReasons);
  const bars = answer.indicator.polarity === 'none' && answer.indicator.scale === 'number';
  const columns = columnsOf(answer, slots, options);
  const marks = referenceMarks(answer, language);
  const range = rangeOf(answer, marks, bars, columns.plotRight - columns.plotLeft);
  const scale = (value: number) =>
    columns.plotLeft +
    ((drawnAt(answer.indicator, value) - range.min) / (range.max - range.min)) *
      (columns.plotRight - columns.plotLeft);
  const row: RankingRowOptions = {
    answer,
    palette,
    language,
    columns,
    scale,
    bars,
    emphasised: options.emphasised ?? [],
    printed: printedValues(answer, language),
  };
  const plotHeight = slots.length * rowHeight;
  const bottom = headHeight + plotHeight;
  const key = rankingKey(row, slots, bottom + 30 + referencesHeight(marks));
  const foot = key.shapes.length === 0 ? footHeight.plain : footHeight.signs;
  const height = bottom + foot + referencesHeight(marks) + key.below;
  const middle = (index: number) => headHeight + (index + 0.5) * rowHeight;
  const frame = [...axisShapes(range, plotHeight, row), ...headShapes(row), ...key.shapes];
  const items = slots.map((slot, index) => slotItem(slot, middle(index), row));
  const says = language === 'zh' ? answer.finding_zh : answer.finding_en;
  const layers = [
    { id: 'frame', items: [still(frame)] },
    { id: 'rows', items },
    {
      id: 'median',
      items: [still([...rankingMedian(slots, row), ...rankingReferences(marks, bottom, row)])],
    },
  ];
  return layeredDrawing(layers, { palette, language, says, height });
}

function slotItem(slot: RankingSlot, y: number, options: RankingRowOptions): DrawnItem {
  const shapes = slotShapes(slot, y, options);
  if (slot.kind === 'heading') return still(shapes);
  const { answer } = options;
  const { code: township, name } = slot.row.township;
  return {
    shapes,
    name,
    mark: { township, year: answer.year, indicator: answer.indicator.id },
    tooltip: rankingRowTooltip(slot.row, slot.kind === 'unranked' ? slot.reason : null, options),
  };
}

function slotShapes(slot: RankingSlot, y: number, options: RankingRowOptions): Shape[] {
  if (slot.kind === 'heading') {
    const { palette, columns } = options;
    return [
      {
        kind: 'rect',
        x: columns.left,
        y: y - rowHeight / 2,
        width: columns.right - columns.left,
        height: rowHeight,
        fill: palette.card,
        stroke: null,
        radius: 0,
      },
      line(
        [columns.left, y + rowHeight / 2 - 1],
        [columns.right, y + rowHeight / 2 - 1],
        palette.line,
      ),
      words(slot.text, [columns.left, y + 1], palette.inkSecond, { bold: true }),
    ];
  }
  const reason = slot.kind === 'unranked' ? slot.reason : null;
  return rankingRowShapes(slot.row, reason, y, options);
}

function printedValues(answer: Ranking, language: Language): Map<RankingRow, string> {
  const print = printerOf(answer.indicator, language);
  const stated = answer.rows.filter((row) => hasNumber(row.status));
  const texts = alignDecimals(stated.map((row) => print.cell(row)));
  return new Map(stated.map((row, index) => [row, texts[index] ?? '']));
}

function rangeOf(
  answer: Ranking,
  marks: readonly ReferenceMark[],
  bars: boolean,
  plotWidth: number,
): AxisRange {
  const values = answer.rows
    .filter((row) => hasNumber(row.status))
    .flatMap((row) => [
      row.value,
      row.lower,
      row.upper,
      bars ? null : row.chance_lower,
      bars ? null : row.chance_upper,
    ])
    .filter((value) => value !== null);
  if (answer.median !== null) values.push(answer.median.value);
  values.push(...marks.flatMap(({ from, to }) => [from, to]));
  const open = answer.rows.filter((row) => row.lower !== null && row.upper === null);
  values.push(...open.map((row) => (row.lower ?? 0) * openRoom));
  const most = mostPossible(answer.indicator);
  const drawn = values.map((value) => drawnAt(answer.indicator, value));
  return axisRange(drawn, {
    zero: bars,
    wanted: Math.max(1, Math.min(5, Math.floor(plotWidth / 60))),
    ...(most === null ? {} : { limits: [0, most] as const }),
  });
}

function columnsOf(
  answer: Ranking,
  slots: readonly RankingSlot[],
  { language, width }: RankingOptions,
): RankingColumns {
  const print = printerOf(answer.indicator, language);
  const rows = slots.flatMap((slot) => (slot.kind === 'heading' ? [] : [slot]));
  const widest = (texts: readonly string[], size: number) =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  const names = Math.min(
    widest(
      rows.map(({ row }) => row.township.name),
      13,
    ) + 16,
    width * 0.3,
  );
  const values = widest(
    [answer.indicator.unit, ...rows.map(({ row }) => `▲ ${print.cell(row)}`)],
    13,
  );
  const ranks = widest(
    [
      chartWords.rank[language],
      chartWords.order[language],
      ...rows.map((slot) =>
        slot.kind === 'unranked' ? slot.reason : rankLabel(slot.row, language),
      ),
    ],
    12,
  );
  const right = width - side;
  const rankLeft = right - ranks;
  const plotLeft = side + names;
  return {
    left: side,
    right,
    plotLeft,
    plotRight: Math.max(rankLeft - 16 - values - 16, plotLeft + 60),
    valueRight: rankLeft - 16,
    rankLeft,
  };
}

function axisShapes(range: AxisRange, plotHeight: number, options: RankingRowOptions): Shape[] {
  const { palette, scale, answer, language } = options;
  const print = printerOf(answer.indicator, language);
  const bottom = headHeight + plotHeight;
  return range.ticks.flatMap((tick) => [
    line(
      [scale(tick), headHeight],
      [scale(tick), bottom + 4],
      tick === 0 ? palette.inkThird : palette.line,
    ),
    words(print.number(tick), [scale(tick), bottom + 12], palette.inkThird, { anchor: 'middle' }),
  ]);
}

function headShapes({ answer, palette, language, columns }: RankingRowOptions): Shape[] {
  const isJudged = answer.indicator.polarity !== 'none';
  const name = labelOf(answer.indicator, language);
  const room = columns.plotLeft - columns.left;
  return [
    ...(textWidth(name, 12) > room ? [] : [words(name, [columns.left, 26], palette.inkThird)]),
    words(answer.indicator.unit, [columns.valueRight, 26], palette.inkThird, { anchor: 'end' }),
    words(
      (isJudged ? chartWords.rank : chartWords.order)[language],
      [columns.rankLeft, 26],
      palette.inkThird,
    ),
  ];
}
