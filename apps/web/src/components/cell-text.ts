import type { CellView } from '@xiangjian/contract';
import { indicatorById, isIndicatorId, type Language, printCell } from '@xiangjian/indicators';

/** A cell in words, without its unit: 305, 400余, 未提及. */
export function cellText(indicator: string, cell: CellView, language: Language): string {
  if (!isIndicatorId(indicator)) return String(cell.value ?? '—');
  return printCell(indicatorById(indicator), cell, language);
}

const plainNumber = /^-?\d+(\.\d+)?$/;

/** The most decimals that plain numbers of a column show. */
export function decimalsOf(texts: readonly string[]): number {
  return texts.reduce(
    (most, text) =>
      plainNumber.test(text) ? Math.max(most, (text.split('.')[1] ?? '').length) : most,
    0,
  );
}

/** Pads a plain number, or both ends of a range, to the decimals of its column, so that digits stand under each other. */
export function padDecimals(text: string, decimals: number): string {
  const ends = text.split('–');
  if (decimals === 0 || !ends.every((end) => plainNumber.test(end))) return text;
  return ends.map((end) => padded(end, decimals)).join('–');
}

function padded(text: string, decimals: number): string {
  const [whole = '', part = ''] = text.split('.');
  return `${whole}.${part.padEnd(decimals, '0')}`;
}
