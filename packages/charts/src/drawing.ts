import type { EChartsOption } from 'echarts';

/** The cell a mark stands for; the page opens its evidence. */
export interface Mark {
  readonly township: string;
  readonly year: number;
  readonly indicator: string;
}

/** What a chart function returns: the option, and the height in pixels that it was laid out for. */
export interface Drawing {
  readonly option: EChartsOption;
  readonly height: number;
}

/** The cell behind a clicked data item; null for a mark that stands for no cell (a heading, the median). */
export function markOf(data: unknown): Mark | null {
  if (typeof data !== 'object' || data === null || !('mark' in data)) return null;
  const { mark } = data;
  return isMark(mark) ? mark : null;
}

function isMark(thing: unknown): thing is Mark {
  return (
    typeof thing === 'object' &&
    thing !== null &&
    'township' in thing &&
    typeof thing.township === 'string' &&
    'year' in thing &&
    typeof thing.year === 'number' &&
    'indicator' in thing &&
    typeof thing.indicator === 'string'
  );
}
