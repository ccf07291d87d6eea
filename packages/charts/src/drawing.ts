import type { CustomSeriesOption, EChartsOption } from 'echarts';

/** The cell a mark stands for; the page opens its evidence. */
export interface Mark {
  readonly township: string;
  readonly year: number;
  readonly indicator: string;
}

/** One mark on the way of the arrow keys through a drawing: where it stands, and what is said of it. */
export interface Stop {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly mark: Mark | null;
}

/** What a chart function returns: the option, the height in pixels that it was laid out for, and the way through its marks. */
export interface Drawing {
  readonly option: EChartsOption & { readonly series: CustomSeriesOption[] };
  readonly height: number;
  readonly stops: readonly Stop[];
}

/** The drawing with every mark and word enlarged, for large type: it then needs `factor` times its width and height. */
export function enlarge(drawing: Drawing, factor: number): Drawing {
  const series = drawing.option.series.map((one): CustomSeriesOption => {
    const { renderItem } = one;
    if (renderItem === undefined) return one;
    return {
      ...one,
      renderItem: (params, api) => {
        const element = renderItem(params, api);
        return element == null ? element : { ...element, scaleX: factor, scaleY: factor };
      },
    };
  });
  return {
    option: { ...drawing.option, series },
    height: drawing.height * factor,
    stops: drawing.stops.map((stop) => ({ ...stop, x: stop.x * factor, y: stop.y * factor })),
  };
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
