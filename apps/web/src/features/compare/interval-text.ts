import type { Language } from '@xiangjian/indicators';
import { cellText, decimalsOf, padDecimals } from '../../components/cell-text.ts';

/** An interval in the digits of its indicator, as many at both ends; empty where an end is not known. */
export function intervalText(
  indicator: string,
  lower: number | null,
  upper: number | null,
  language: Language,
): string {
  if (lower === null || upper === null) return '';
  const cell = { value: null, lower, upper, qualifier: 'range', status: 'reported' } as const;
  const text = cellText(indicator, { ...cell, basis: null }, language);
  return padDecimals(text, decimalsOf(text.split('–')));
}
