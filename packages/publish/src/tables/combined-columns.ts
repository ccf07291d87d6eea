import type { CellView } from '@xiangjian/contract';
import { printFigure } from './print-figure.ts';
import type { Column, Figure } from './table.ts';

/** What a value within present boundaries was put together from; empty where it was not. */
export const combinedColumns: readonly Column<Figure>[] = [
  { label: '合并自', name: 'combined_from', of: partsText },
  { label: '合并单位有数', name: 'combined_k', of: ({ cell }) => cell.combined?.k ?? null },
  { label: '合并单位数', name: 'combined_n', of: ({ cell }) => cell.combined?.n ?? null },
];

/** How the values of a table were put together, where any was. */
export function combinedMethods(cells: readonly CellView[]): string[] {
  const some = cells.filter(({ combined }) => combined !== undefined);
  if (some.length === 0) return [];
  return [
    `边界：现行。${some.length} 个值按现行边界合并计算：件数等由合并前各单位相加，任一单位没有数即无值；比率由分子、分母之和重算；拆分不能还原`,
  ];
}

function partsText({ cell: { combined }, indicator }: Figure): string | null {
  if (combined === undefined) return null;
  if (combined.split_from !== null) return `当年是${combined.split_from}的一部分，无法还原`;
  return combined.parts
    .map((part) => `${part.name}${printFigure({ cell: { ...part, basis: null }, indicator })}`)
    .join('、');
}
