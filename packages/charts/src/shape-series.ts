import type { CustomSeriesOption } from 'echarts';
import type { Mark } from './drawing.ts';
import type { Shape } from './shape.ts';
import { toElements } from './to-elements.ts';
import { tooltipMarkup } from './tooltip-text.ts';

/** One thing of a drawing that answers to the pointer as a whole. */
export interface DrawnItem {
  readonly shapes: readonly Shape[];
  /** Lines of its tooltip, the first one its name; null for none. */
  readonly tooltip: readonly string[] | null;
  /** The cell it stands for; null for none. */
  readonly mark: Mark | null;
  readonly name: string;
}

/** Something that is only looked at. */
export function still(shapes: readonly Shape[]): DrawnItem {
  return { shapes, tooltip: null, mark: null, name: '' };
}

/** The items of a drawing as one custom series, words in these fonts; every shape already stands at its pixel. */
export function shapeSeries(
  id: string,
  items: readonly DrawnItem[],
  fontFamily: string,
): CustomSeriesOption {
  return {
    id,
    type: 'custom',
    silent: items.every((item) => item.mark === null && item.tooltip === null),
    data: items.map((item) => ({
      value: [0, 0],
      name: item.name,
      ...(item.mark === null ? {} : { mark: item.mark }),
      tooltip: item.tooltip === null ? { show: false } : { formatter: tooltipMarkup(item.tooltip) },
    })),
    renderItem: (params) => toElements(items[params.dataIndex]?.shapes ?? [], fontFamily),
  };
}
