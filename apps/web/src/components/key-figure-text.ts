import type { KeyFigure } from '@xiangjian/contract';
import {
  indicatorById,
  isIndicatorId,
  type Language,
  printCell,
  printNumber,
} from '@xiangjian/indicators';

/** The figure in words, without its unit: a number, or a range where a township states its part only approximately. */
export function keyFigureText(figure: KeyFigure, language: Language): string {
  const { indicator, value, lower, upper } = figure;
  if (lower === null || !isIndicatorId(indicator.id)) return '—';
  const exact = value !== null && lower === value && upper === value;
  return printCell(
    indicatorById(indicator.id),
    {
      value: exact ? value : null,
      lower,
      upper,
      qualifier: exact ? 'exact' : 'range',
      status: 'reported',
    },
    language,
  );
}

/** The change in words: a neutral arrow and the amount; shares change by percentage points. */
export function changeText(figure: KeyFigure, points: string, language: Language): string | null {
  const change = figure.same_townships_change;
  if (change === null || !isIndicatorId(figure.indicator.id)) return null;
  const { difference } = change;
  const size = printNumber(indicatorById(figure.indicator.id), Math.abs(difference), language);
  const unit = figure.indicator.scale === 'number' ? '' : ` ${points}`;
  if (size === '0') return `→ 0${unit}`;
  return `${difference > 0 ? '↑' : '↓'} ${size}${unit}`;
}
