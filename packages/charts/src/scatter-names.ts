import type { Trend, TrendPoint } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { backedWords } from './backed-words.ts';
import { isBeyondPossible } from './beyond-possible.ts';
import { emphasisInk } from './emphasis-ink.ts';
import { type Box, placeLabels } from './place-labels.ts';
import { printerOf } from './print-value.ts';
import { medianAt } from './scatter-frame.ts';
import { type Pair, placeOfCell } from './scatter-pairs.ts';
import type { TownshipPath } from './scatter-path.ts';
import type { ScatterOptions, ScatterScales } from './scatter-plot.ts';
import type { Shape } from './shape.ts';

interface NamePlace extends ScatterOptions {
  readonly across: Trend;
  readonly up: Trend;
  readonly scales: ScatterScales;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Names beside the dots, of the marked townships where there are any, then the years along their paths; none lies over another. A
 * marked township without a dot in the current year is named at the last stop of its path.
 */
export function scatterNames(
  current: readonly Pair[],
  paths: readonly TownshipPath[],
  { palette, language, year, emphasised = [], scales, across, up, ...bounds }: NamePlace,
): Shape[] {
  const marked = (code: string) => emphasised.includes(code);
  const wishOf = (pair: Pair, text: string) => ({
    thing: pair,
    text,
    x: scales.x(placeOfCell(pair.x)),
    y: scales.y(placeOfCell(pair.y)),
  });
  const named = current
    .filter(
      (pair) =>
        emphasised.length === 0 ||
        marked(pair.township.code) ||
        beyondOf(pair, { across, up }, language) !== '',
    )
    .map((pair) =>
      wishOf(pair, nameAt(pair, current, language) + beyondOf(pair, { across, up }, language)),
    );
  const once = named.filter(
    ({ thing, x, y }, at) =>
      marked(thing.township.code) ||
      named.findIndex((other) => other.x === x && other.y === y) === at,
  );
  const hasDot = new Set(current.map(({ township }) => township.code));
  const years = paths.flatMap(({ stops }) =>
    stops.map((pair, at) => {
      const isLast = at === stops.length - 1 && !hasDot.has(pair.township.code);
      return wishOf(pair, isLast ? `${pair.township.name} ${pair.year}` : String(pair.year));
    }),
  );
  const points = [...current, ...paths.flatMap(({ stops }) => stops)].map((pair) => ({
    x: scales.x(placeOfCell(pair.x)),
    y: scales.y(placeOfCell(pair.y)),
  }));
  const lines = medianLines({ across, up, year, scales }, bounds);
  return placeLabels([...once, ...years], points, bounds, lines).flatMap(
    ({ thing, text, x, y, anchor }) => {
      const ink = emphasisInk(thing.township.code, emphasised, palette);
      const fill = ink.isMarked ? ink.line : palette.inkSecond;
      const bold = ink.isMarked && text.startsWith(thing.township.name);
      return backedWords(text, [x, y], { fill, ground: palette.card }, { anchor, bold });
    },
  );
}

/** The medians through the plot, which a name does not cross where it finds another place. */
function medianLines(
  { across, up, year, scales }: Pick<NamePlace, 'across' | 'up' | 'year' | 'scales'>,
  { left, right, top, bottom }: Box,
): Box[] {
  const [x, y] = [medianAt(across, year), medianAt(up, year)].map((value, at) =>
    value === null ? null : at === 0 ? scales.x(value) : scales.y(value),
  );
  return [
    ...(x == null ? [] : [{ left: x - 4, right: x + 4, top, bottom }]),
    ...(y == null ? [] : [{ left, right, top: y - 2, bottom: y + 2 }]),
  ];
}

/** The figures of shares that lie beyond the end of their axis, behind the name: nobody takes the end for the figure. */
function beyondOf(
  { x, y }: Pair,
  { across, up }: Pick<NamePlace, 'across' | 'up'>,
  language: Language,
): string {
  const told = (point: TrendPoint, { indicator }: Trend, arrow: string) =>
    isBeyondPossible(indicator, point)
      ? ` ${arrow} ${printerOf(indicator, language).cell(point)}`
      : '';
  return told(x, across, '→') + told(y, up, '↑');
}

/** The name at a dot; where several townships stand on the same spot, the first of them and how many. */
function nameAt(pair: Pair, all: readonly Pair[], language: Language): string {
  const { name } = pair.township;
  const here = all.filter(
    (other) =>
      placeOfCell(other.x) === placeOfCell(pair.x) && placeOfCell(other.y) === placeOfCell(pair.y),
  );
  if (here.length === 1) return name;
  return language === 'zh' ? `${name}等 ${here.length} 个` : `${name} +${here.length - 1}`;
}
