import type { Ranking, RankingRow } from '@xiangjian/contract';
import { hasNumber, type Language } from '@xiangjian/indicators';
import { isBeyondPossible } from './beyond-possible.ts';
import { chartWords } from './chart-words.ts';
import { printerOf } from './print-value.ts';
import { rankLabel } from './rank-label.ts';
import { rowHeight } from './ranking-sizes.ts';
import { line, type Shape, words } from './shape.ts';
import { fitText } from './text-width.ts';
import { judgementInk, judgementSign, type Palette } from './theme.ts';
import { valueLines } from './tooltip-text.ts';
import { intervalShapes, isQualified, pointShapes, type ValuePlace } from './value-mark.ts';

/** Pixel columns of a ranking. */
export interface RankingColumns {
  readonly left: number;
  readonly right: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  /** Right edge of the printed value. */
  readonly valueRight: number;
  /** Left edge of the rank. */
  readonly rankLeft: number;
}

export interface RankingRowOptions {
  readonly answer: Ranking;
  readonly palette: Palette;
  readonly language: Language;
  readonly columns: RankingColumns;
  readonly scale: (value: number) => number;
  /** Bars from zero for volumes, points elsewhere. */
  readonly bars: boolean;
  readonly emphasised: readonly string[];
  /** The value of each row as it is printed. */
  readonly printed: ReadonlyMap<RankingRow, string>;
}

/** One township: name, interval and mark, printed value, rank with its interval (or why there is none). */
export function rankingRowShapes(
  row: RankingRow,
  reason: string | null,
  y: number,
  options: RankingRowOptions,
): Shape[] {
  const { palette, language, columns } = options;
  const isOwn = options.emphasised.includes(row.township.code);
  const shapes: Shape[] = [
    rowGround(y, columns, isOwn ? palette.tint : 'transparent'),
    words(
      fitText(row.township.name, 13, columns.plotLeft - columns.left - 8),
      [columns.left, y],
      reason === null ? palette.ink : palette.inkSecond,
      { size: 13, bold: isOwn },
    ),
  ];
  if (hasNumber(row.status)) {
    shapes.push(...markShapes(row, y, reason === null, options));
    const sign = judgementSign(row.judgement);
    const printed = options.printed.get(row) ?? '';
    shapes.push(
      words(`${sign}${sign === '' ? '' : ' '}${printed}`, [columns.valueRight, y], palette.ink, {
        size: 13,
        bold: isOwn,
        anchor: 'end',
      }),
    );
    shapes.push(
      words(reason ?? rankLabel(row, language), [columns.rankLeft, y], palette.inkSecond),
    );
  } else {
    const why = printerOf(options.answer.indicator, language).cell(row);
    shapes.push(words(why, [columns.valueRight, y], palette.missingInk, { anchor: 'end' }));
  }
  return shapes;
}

/** What the tooltip of a township says. */
export function rankingRowTooltip(
  row: RankingRow,
  reason: string | null,
  { answer, language }: Pick<RankingRowOptions, 'answer' | 'language'>,
): string[] {
  const base =
    row.denominator?.value == null || row.numerator?.value == null
      ? ''
      : `${row.numerator.value} / ${row.denominator.value}${row.small_base ? ` · ${chartWords.smallBase[language]}` : ''}`;
  return [
    row.township.name,
    ...valueLines(row, answer.indicator, language),
    base,
    reason ?? rankLabel(row, language),
  ];
}

function markShapes(
  row: RankingRow,
  y: number,
  isRanked: boolean,
  options: RankingRowOptions,
): Shape[] {
  const { palette, columns, scale } = options;
  const place: ValuePlace = { direction: 'across', at: y, scale, edge: columns.plotRight };
  if (options.bars) return barShapes(row, place, options);
  const described = options.answer.indicator.polarity === 'none';
  const ink = !isRanked
    ? { stroke: palette.unnamed, fill: palette.unnamed }
    : described
      ? { stroke: palette.volume, fill: palette.volume }
      : judgementInk(palette, row.judgement);
  return [
    ...intervalShapes(row, place, ink.stroke, palette),
    ...pointShapes(row, place, ink, palette),
    ...(isBeyondPossible(options.answer.indicator, row)
      ? [words('→', [scale(row.value ?? row.lower ?? 0) + 8, y], palette.inkSecond, { bold: true })]
      : []),
  ];
}

/** A bar from zero; a stated zero is a short stroke on the zero line, so that it is seen and is not a gap. */
function barShapes(row: RankingRow, place: ValuePlace, { palette }: RankingRowOptions): Shape[] {
  const zero = place.scale(0);
  const sure = row.value ?? row.lower ?? 0;
  const end = place.scale(sure);
  const loose = isQualified(row);
  const shapes: Shape[] =
    end - zero < 2
      ? [line([zero, place.at - 6], [zero, place.at + 6], palette.volume, 3)]
      : [
          {
            kind: 'rect',
            x: zero,
            y: place.at - 6,
            width: end - zero,
            height: 12,
            fill: loose ? palette.card : palette.volumeLight,
            stroke: palette.volume,
            radius: 0,
          },
        ];
  const chanceless = { ...row, chance_lower: null, chance_upper: null };
  return [...shapes, ...intervalShapes(chanceless, place, palette.volume, palette)];
}

/** An invisible sheet under the row makes all of it answer to the pointer; the own township is tinted. */
function rowGround(y: number, columns: RankingColumns, fill: string): Shape {
  return {
    kind: 'rect',
    x: columns.left - 6,
    y: y - rowHeight / 2,
    width: columns.right - columns.left + 12,
    height: rowHeight,
    fill,
    stroke: null,
    radius: 0,
  };
}
