import { indicatorById, isIndicatorId, printCell } from '@xiangjian/indicators';
import type { Figure, NumberForm } from './table.ts';

/** A figure as it is shown, with its percent sign and its 余: 98.3%, 400余, 未提及. */
export function printFigure({ cell, indicator }: Figure): string {
  const entry = entryOf(indicator);
  const percent = entry.unit === '%' && cell.lower !== null ? '%' : '';
  return `${printCell(entry, cell)}${percent}`;
}

/** The unit of the value column: shares are kept as 0–1 and say so. */
export function unitOf(indicator: string): string {
  const entry = entryOf(indicator);
  return isShare(indicator) ? '比值(0–1)' : entry.unit;
}

/** Whether the values of an indicator are kept as 0–1 and shown in percent. */
function isShare(indicator: string): boolean {
  const entry = entryOf(indicator);
  return entry.unit === '%' && entry.kind === 'derived';
}

/** How bare numbers of an indicator (bounds, medians) are shown in a workbook. */
export function formOf(indicator: string): NumberForm | undefined {
  if (isShare(indicator)) return 'share';
  return entryOf(indicator).unit === '%' ? 'percent' : undefined;
}

/** An indicator with its unit, as it heads a column: 受理调解纠纷（件）. */
export function labelWithUnit(indicator: string): string {
  const { labelZh, unit } = entryOf(indicator);
  return unit === '' ? labelZh : `${labelZh}（${unit}）`;
}

function entryOf(indicator: string) {
  if (!isIndicatorId(indicator)) throw new RangeError(`not in the catalogue: ${indicator}`);
  return indicatorById(indicator);
}
