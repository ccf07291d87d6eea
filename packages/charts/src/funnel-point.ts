import type { FunnelRow } from '@xiangjian/contract';
import { chartWords } from './chart-words.ts';
import { funnelInk } from './funnel-ink.ts';
import type { FunnelContext, FunnelScales } from './funnel-section.ts';
import { rangeBar } from './interval-marks.ts';
import { printerOf } from './print-value.ts';
import type { Shape } from './shape.ts';
import type { DrawnItem } from './shape-series.ts';
import { valueLines } from './tooltip-text.ts';

/** An open rate gets this much room for its arrow. */
export const openRoom = 1.1;

/** One township as a point, or as a hollow bar where its wording leaves the rate open. */
export function pointItem(
  row: FunnelRow,
  { x, y }: FunnelScales,
  context: FunnelContext,
): DrawnItem {
  const { answer, palette, language, emphasised } = context;
  const { indicator } = answer;
  const { stroke, fill } = funnelInk(row.position ?? 'untold', indicator.polarity, palette);
  const [low, high] = [row.rate_lower ?? 0, row.rate_upper];
  const at = x(baseOf(row));
  const isMarked = emphasised.includes(row.township.code);
  const print = rateTextOf(context);
  const shapes: Shape[] =
    low === high
      ? [{ kind: 'circle', cx: at, cy: y(low), r: isMarked ? 6 : 4.5, fill, stroke, width: 1.5 }]
      : rangeBar(
          {
            direction: 'upright',
            at,
            start: y(low),
            end: high === null ? null : y(high),
            edge: y(low * openRoom),
          },
          palette,
        );
  const rate =
    high === null ? `≥${print(low)}` : low === high ? print(low) : `${print(low)}–${print(high)}`;
  return {
    shapes,
    name: row.township.name,
    mark: { township: row.township.code, year: answer.year, indicator: indicator.id },
    tooltip: [
      row.township.name,
      ...valueLines(row, indicator, language),
      answer.denominator === null ? '' : rate,
      `${chartWords.base[language]} ${baseText(row)}`,
      row.position === null ? '' : chartWords[row.position][language],
    ],
  };
}

/** A share in the digits of its indicator; events per unit of size with two decimals at most. */
export function rateTextOf({ answer, language }: FunnelContext): (rate: number) => string {
  if (answer.denominator === null) return printerOf(answer.indicator, language).number;
  return (rate) => String(Number(rate.toPrecision(3)));
}

/** The base of a township; its lower bound where it is open. */
export function baseOf({ denominator }: FunnelRow): number {
  return denominator?.value ?? denominator?.lower ?? 0;
}

function baseText({ denominator }: FunnelRow): string {
  if (denominator === null) return '';
  const { value, lower, upper } = denominator;
  if (value !== null) return String(value);
  return upper === null ? `≥${lower}` : `${lower}–${upper}`;
}

/** Where the rate of a township lies: the middle of its bounds. */
export function rateOf({ rate_lower: low, rate_upper: high }: FunnelRow): number {
  return ((low ?? 0) + (high ?? low ?? 0)) / 2;
}
