import type { Distribution, DistributionRow } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { backedWords } from './backed-words.ts';
import { isBeyondPossible } from './beyond-possible.ts';
import { chartWords } from './chart-words.ts';
import { emphasisInk } from './emphasis-ink.ts';
import { pile } from './pile.ts';
import { printerOf } from './print-value.ts';
import { rankLabel } from './rank-label.ts';
import { line, type Shape } from './shape.ts';
import type { DrawnItem } from './shape-series.ts';
import { stackLabels } from './stack-labels.ts';
import { quartileShapes } from './swarm-middle.ts';
import type { SwarmSlot } from './swarm-slots.ts';
import type { Palette } from './theme.ts';
import { valueLines } from './tooltip-text.ts';
import { intervalShapes, pointShapes, type ValuePlace } from './value-mark.ts';

export interface SwarmContext {
  readonly answer: Distribution;
  readonly palette: Palette;
  readonly language: Language;
  readonly emphasised: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
}

/** One band with its height in pixels. */
export interface SwarmBand {
  readonly ground: readonly Shape[];
  readonly items: readonly DrawnItem[];
  readonly height: number;
}

const radius = 4.5;
const lane = 10;
const headHeight = 24;
const labelHeight = 16;

/** The dots of one group around a middle line, its quartiles behind them, the names of the marked ones above. */
export function swarmGroup(slot: SwarmSlot, top: number, context: SwarmContext): SwarmBand {
  const { palette, answer, language, x } = context;
  const print = printerOf(answer.indicator, language);
  const dots = pile(
    slot.rows.filter((row) => row.value !== null),
    (row) => x(row.value ?? 0),
    2 * radius + 1,
  );
  const ranges = slot.rows.filter((row) => row.value === null);
  const marked = slot.rows.filter(({ township }) => context.emphasised.includes(township.code));
  const labels = stackLabels(
    marked.map((row) => ({
      thing: row,
      text: `${row.township.name} ${print.cell(row)}${isBeyondPossible(answer.indicator, row) ? ' →' : ''}`,
      x: x(row.value ?? row.lower ?? 0),
    })),
    { left: context.left, right: context.right, size: 12 },
  );
  const floors = Math.max(0, ...dots.map(({ floor }) => floor + 1));
  const labelFloors = Math.max(0, ...labels.map(({ floor }) => floor + 1));
  const first = top + headHeight + labelFloors * labelHeight;
  const swarmHeight = Math.max(1, floors) * lane + 14;
  const middle = first + swarmHeight / 2;
  const rangesTop = first + swarmHeight + lane / 2;
  const bottom = first + swarmHeight + ranges.length * lane + (ranges.length > 0 ? 4 : 0);
  // Floors go out from the middle line in turn: 0, above, below, above …
  const yOf = (floor: number) =>
    middle +
    (floor % 2 === 0 ? floor / 2 : -(floor + 1) / 2) * lane -
    (floors % 2 === 0 ? -lane / 2 : 0);
  const height = bottom - top + (slot.quartiles === null && slot.bounded === null ? 8 : 22);
  const places = new Map<DistributionRow, number>([
    ...dots.map(({ thing, floor }) => [thing, yOf(floor)] as const),
    ...ranges.map((row, at) => [row, rangesTop + at * lane] as const),
  ]);
  const inValueOrder = [...places.keys()].sort(
    (a, b) => (a.value ?? a.lower ?? 0) - (b.value ?? b.lower ?? 0),
  );
  const markLines = labels.map(({ thing, floor }) => {
    const ink = emphasisInk(thing.township.code, context.emphasised, palette).line;
    const at = x(thing.value ?? thing.lower ?? 0);
    return line([at, top + headHeight + (floor + 1) * labelHeight - 2], [at, bottom], ink);
  });
  const names = labels.flatMap(({ thing, text, middle: at, floor }) => {
    const ink = emphasisInk(thing.township.code, context.emphasised, palette).line;
    const y = top + headHeight + (floor + 0.5) * labelHeight - 2;
    const bold = thing.township.code === context.emphasised[0];
    return backedWords(
      text,
      [at, y],
      { fill: ink, ground: palette.card },
      { anchor: 'middle', bold },
    );
  });
  return {
    ground: [
      ...backedWords(
        slot.heading,
        [context.left, top + 12],
        { fill: palette.inkSecond, ground: palette.card },
        { bold: true },
      ),
      ...quartileShapes(slot, { first, bottom }, context),
      ...markLines,
      ...marked.flatMap((row) => intervalOf(row, places.get(row) ?? middle, context)),
      ...names,
    ],
    items: inValueOrder.map((row) => rowItem(row, places.get(row) ?? middle, slot, context)),
    height,
  };
}

/** What chance and wording allow a marked township, behind all dots. */
function intervalOf(
  row: DistributionRow,
  y: number,
  { palette, emphasised, x, right }: SwarmContext,
): Shape[] {
  const ink = emphasisInk(row.township.code, emphasised, palette).line;
  const place: ValuePlace = { direction: 'across', at: y, scale: x, edge: right };
  const chance = { ...row, chance_lower: row.lower95, chance_upper: row.upper95 };
  return row.value === null ? [] : intervalShapes(chance, place, ink, palette);
}

function rowItem(
  row: DistributionRow,
  y: number,
  slot: SwarmSlot,
  { answer, palette, language, emphasised, x, right }: SwarmContext,
): DrawnItem {
  const isMarked = emphasised.includes(row.township.code);
  const ink = emphasisInk(row.township.code, emphasised, palette).line;
  const place: ValuePlace = { direction: 'across', at: y, scale: x, edge: right };
  const chance = { ...row, chance_lower: row.lower95, chance_upper: row.upper95 };
  const chanceless = { ...row, chance_lower: null, chance_upper: null };
  const size = isMarked ? 5.5 : slot.isCompared ? radius : radius - 2;
  return {
    shapes: [
      ...(row.value === null ? intervalShapes(chanceless, place, ink, palette) : []),
      ...pointShapes(row, place, { stroke: ink, fill: ink }, palette, size),
      // A marked township has its figure with its name.
      ...(!isMarked && isBeyondPossible(answer.indicator, row)
        ? backedWords(
            `${printerOf(answer.indicator, language).cell(row)} →`,
            [x(row.value ?? row.lower ?? 0) - size - 4, y],
            { fill: palette.inkSecond, ground: palette.card },
            { anchor: 'end', bold: true },
          )
        : []),
    ],
    name: row.township.name,
    mark: { township: row.township.code, year: answer.year, indicator: answer.indicator.id },
    tooltip: [
      row.township.name,
      ...valueLines(chance, answer.indicator, language),
      rankLabel(row, language) || (row.band === null ? '' : chartWords[row.band][language]),
    ],
  };
}
