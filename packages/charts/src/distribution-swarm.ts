import type { Distribution, DistributionRow } from '@xiangjian/contract';
import { hasNumber, type Language } from '@xiangjian/indicators';
import { drawnAt } from './beyond-possible.ts';
import type { Drawing } from './drawing.ts';
import { layeredDrawing } from './layered-drawing.ts';
import { missingList } from './missing-list.ts';
import { printerOf } from './print-value.ts';
import { line, type Shape, words } from './shape.ts';
import { still } from './shape-series.ts';
import { type SwarmContext, swarmGroup } from './swarm-group.ts';
import { swarmKey } from './swarm-key.ts';
import { swarmSlots } from './swarm-slots.ts';
import type { Palette } from './theme.ts';
import { valueRange } from './value-range.ts';

export interface SwarmOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** Width in pixels that the chart will have. */
  readonly width: number;
  /** Codes of the townships that are marked with a line and a name. */
  readonly emphasised?: readonly string[];
}

const side = 16;
/** Between what stands above the drawing and the first band. */
const headRoom = 8;

/**
 * How the values of one indicator lie: a dot for every township, piled where dots would lie over each other, one band for each
 * group that may be compared, the middle half and the median of each, chance and wording of the marked ones.
 */
export function distributionSwarm(answer: Distribution, options: SwarmOptions): Drawing {
  const { palette, language, width, emphasised = [] } = options;
  const stated = answer.rows.filter((row) => hasNumber(row.status) && row.lower !== null);
  const range = valueRange(
    answer.indicator,
    stated
      .flatMap((row) => endsOf(row, emphasised.includes(row.township.code)))
      .map((value) => (value === null ? null : drawnAt(answer.indicator, value))),
    Math.max(2, Math.min(6, Math.floor(width / 110))),
  );
  const context: SwarmContext = {
    answer,
    palette,
    language,
    emphasised,
    left: side,
    right: width - side,
    x: (value) =>
      side +
      ((drawnAt(answer.indicator, value) - range.min) / (range.max - range.min)) *
        (width - 2 * side),
  };
  let top = headRoom;
  const bands = swarmSlots(answer, language).map((slot) => {
    const band = swarmGroup(slot, top, context);
    top += band.height;
    return band;
  });
  const print = printerOf(answer.indicator, language);
  const ticks = stated.length === 0 ? [] : range.ticks;
  const axis: Shape[] = [
    line([side, top], [width - side, top], palette.line),
    ...ticks.flatMap((tick) => [
      line([context.x(tick), top], [context.x(tick), top + 4], palette.inkThird),
      words(print.number(tick), [context.x(tick), top + 13], palette.inkThird, {
        anchor: 'middle',
      }),
    ]),
  ];
  const grid = ticks.map((tick) =>
    line([context.x(tick), headRoom], [context.x(tick), top], palette.line, 0.5),
  );
  const foot = { left: side, right: width - side, top: top + 26 };
  const missing = missingList(
    answer.rows.filter((row) => row.lower === null),
    foot,
    options,
  );
  const bottom = foot.top + missing.height;
  const key = swarmKey(stated, context, bottom + 12);
  return layeredDrawing(
    [
      { id: 'frame', items: [still([...grid, ...bands.flatMap(({ ground }) => ground), ...axis])] },
      { id: 'townships', items: bands.flatMap(({ items }) => items) },
      { id: 'names', items: [still([...missing.shapes, ...key.shapes])] },
    ],
    {
      palette,
      language,
      says: language === 'zh' ? answer.finding_zh : answer.finding_en,
      height: bottom + (key.shapes.length === 0 ? 6 : 26 + key.below),
    },
  );
}

/** An open bound gets some room for its arrow; chance counts only where it is drawn. */
function endsOf(row: DistributionRow, isMarked: boolean): (number | null)[] {
  const open = row.upper === null && row.lower !== null ? row.lower * 1.1 : null;
  return [row.value, row.lower, row.upper, open, ...(isMarked ? [row.lower95, row.upper95] : [])];
}
