import type {
  Cell,
  ChartLegendEntry,
  ChartSeries as DrawnSeries,
  SheetChart,
  WriteSheet,
} from 'hucre';
import type { ChartData } from '../tables/chart-data.ts';
import { formatOfForm } from './figure-format.ts';
import { lettersOf } from './total-rows.ts';

/** The hues of the charts on the screen. */
const hues = ['0F4C5C', 'B8591B', '5B3F8C', '2F7FB8', '8A6A12', 'A3386F'];
const openHue = 'B9C59A';

/**
 * A sheet with a chart of the office program itself, below it the numbers it draws. They stand here once more, without the
 * words for missing numbers, which such a chart would draw as zero.
 */
export function chartSheet(data: ChartData): WriteSheet {
  const { categories, series, notes, measure, form } = data;
  const top = data.kind === 'bars' ? Math.max(18, Math.ceil(categories.length * 1.3) + 6) : 24;
  const heading = top + notes.length + 1;
  const blank = Array.from({ length: top }, () => [null]);
  const cells = new Map<string, Partial<Cell>>();
  const format = formatOfForm(form);
  categories.forEach((_, at) => {
    series.forEach((_one, column) => {
      const numFmt = format ?? '#,##0.##';
      cells.set(`${heading + 1 + at},${column + 1}`, { style: { numFmt } });
    });
  });
  return {
    name: '图表',
    rows: [
      ...blank,
      ...notes.map((note) => [note]),
      [null],
      [measure, ...series.map(({ name }) => name)],
      ...categories.map((category, at) => [
        category,
        ...series.map(({ values }) => values[at] ?? null),
      ]),
    ],
    columns: [{ width: 24 }, ...series.map(() => ({ width: 18 }))],
    cells,
    charts: [chartOf(data, heading, top, format)],
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
    },
  };
}

function chartOf(data: ChartData, heading: number, top: number, format: string | null): SheetChart {
  const { kind, title, categories, series, form } = data;
  const first = heading + 2;
  const last = heading + 1 + categories.length;
  const range = (column: number) => `${lettersOf(column)}${first}:${lettersOf(column)}${last}`;
  const axisFormat = format === null ? {} : { numberFormat: { formatCode: format } };
  const common = {
    title,
    titleFontSize: 12,
    altText: `${title}。${data.notes.join('')}`,
    anchor: { from: { row: 0, col: 0 }, to: { row: top - 1, col: kind === 'bars' ? 5 : 8 } },
    legend: 'bottom' as const,
    dispBlanksAs: 'gap' as const,
    lang: 'zh-CN',
  };
  if (kind === 'bars') {
    return {
      ...common,
      type: 'bar',
      barGrouping: 'stacked',
      overlap: 100,
      gapWidth: 40,
      series: series.map(({ name }, at) => ({
        name,
        values: range(at + 1),
        categories: range(0),
        color: (at === 0 ? hues[0] : openHue) ?? openHue,
      })),
      axes: {
        x: { reverse: true },
        y: { scale: { min: 0, ...(form === 'share' ? { max: 1 } : {}) }, ...axisFormat },
      },
    };
  }
  return {
    ...common,
    type: 'line',
    series: series.map((_, at) => lineOf(data, at, range(at + 1), range(0))),
    axes: { y: axisFormat },
    legendEntries: laterOfHue(series),
  };
}

/** The legend names each hue once. */
function laterOfHue(series: ChartData['series']): ChartLegendEntry[] {
  return series.flatMap(({ hue }, idx) => {
    const first = series.findIndex((one) => one.hue === hue);
    return first === idx ? [] : [{ idx, delete: true }];
  });
}

function lineOf(
  { series }: ChartData,
  at: number,
  values: string,
  categories: string,
): DrawnSeries {
  const { name = '', inexact = [], hue = at } = series[at] ?? {};
  const color = hues[hue % hues.length] ?? openHue;
  const hollow = inexact.flatMap((isHollow, idx) =>
    isHollow
      ? [{ idx, marker: { symbol: 'circle' as const, size: 8, fill: 'FFFFFF', line: color } }]
      : [],
  );
  return {
    name,
    values,
    categories,
    color,
    smooth: false,
    marker: { symbol: 'circle', size: 7, fill: color, line: color },
    dataPoints: hollow,
  };
}
