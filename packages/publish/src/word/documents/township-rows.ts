import type { Profile } from '@xiangjian/contract';
import { exactQuantity, hasNumber } from '@xiangjian/indicators';
import { printFigure } from '../../tables/print-figure.ts';
import type { Grid, GridColumn } from '../paper/paper.ts';
import { placeText } from './ranking-grid.ts';

type Row = Profile['rows'][number];

/** What fits on one page in two columns. */
const mostOnOnePage = 50;

const mostSigns = 13;

const half: readonly GridColumn[] = [
  { heading: '指标', share: 27, align: 'left' },
  { heading: '数值', share: 18, align: 'right' },
  { heading: '位次[区间]/数', share: 20, align: 'center' },
  { heading: '中位数', share: 13, align: 'right' },
];

/** The core indicators of a township, two beside each other: value, place with its interval, median of its peers. */
export function townshipGrid({ rows }: Profile): Grid {
  const shown = rows.filter(({ indicator }) => indicator.tier === 'core').slice(0, mostOnOnePage);
  const lines = Math.ceil(shown.length / 2);
  return {
    kind: 'grid',
    caption: null,
    columns: [...half, ...half],
    rows: Array.from({ length: lines }, (_, at) => [
      ...rowTexts(shown[at]),
      ...rowTexts(shown[at + lines]),
    ]),
    size: 'dense',
  };
}

function rowTexts(row: Row | undefined): string[] {
  if (row === undefined) return ['', '', '', ''];
  return [shortened(row.indicator.label_zh), valueText(row), placeText(row), medianText(row)];
}

function valueText(row: Row): string {
  return `${printFigure({ cell: row, indicator: row.indicator.id })}${hasNumber(row.status) ? unitOf(row) : ''}`;
}

function unitOf({ indicator }: Row): string {
  return ['%', '是/否'].includes(indicator.unit) ? '' : indicator.unit;
}

function medianText({ median, indicator }: Row): string {
  if (median === null) return '—';
  const cell = { ...exactQuantity(median), status: 'reported', basis: null } as const;
  return printFigure({ cell, indicator: indicator.id });
}

function shortened(label: string): string {
  const signs = [...label];
  return signs.length <= mostSigns ? label : `${signs.slice(0, mostSigns - 1).join('')}…`;
}
