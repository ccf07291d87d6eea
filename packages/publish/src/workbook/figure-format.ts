import { indicatorById, isIndicatorId, scaleOf } from '@xiangjian/indicators';
import type { Figure, NumberForm } from '../tables/table.ts';

const formats: Readonly<Record<NumberForm, string>> = {
  whole: '#,##0',
  share: '0.0%',
  percent: '0.0"%"',
};

/** The number format of a bare number; null where it has none. */
export function formatOfForm(form: NumberForm | undefined): string | null {
  return form === undefined ? null : formats[form];
}

/** The number format of a figure: its decimals, percent sign and the word of its qualifier, so that 400余 stays a number. */
export function figureFormat({ cell, indicator }: Figure): string {
  const { value, upper, qualifier } = cell;
  const scale = isIndicatorId(indicator) ? scaleOf(indicatorById(indicator)) : 'number';
  if (indicator === 'published_on_time') return '[=1]"是";[=0]"否";General';
  const whole = Number.isInteger(value) ? '#,##0' : '#,##0.00';
  const bare = { ratio: '0.0%', percent: '0.0"%"', number: whole }[scale];
  if (qualifier === 'at_most') return `"近"${bare}`;
  if (qualifier === 'about') return `"约"${bare}`;
  if (qualifier !== 'at_least') return bare;
  return upper === null || scale !== 'number' ? `"≥"${bare}` : `${bare}"余"`;
}
