import type { Matrix } from '@xiangjian/contract';
import { indicatorById, isIndicatorId, type Language, printNumber } from '@xiangjian/indicators';
import { cellText, decimalsOf, padDecimals } from '../../components/cell-text.ts';
import { unitText } from '../../components/unit-text.ts';

/** One column of the heat table, ready to be drawn. */
export interface HeatColumn {
  readonly id: string;
  readonly label: string;
  readonly fullLabel: string;
  readonly unit: string;
  readonly median: string | null;
  readonly n: number;
  readonly decimals: number;
  /** Width in rem that holds its longest text. */
  readonly width: number;
}

const narrowest = 3.7;
const widest = 7.8;

/** The columns of a matrix: names without their brackets, common decimals, a width that holds every value. */
export function heatColumns(matrix: Matrix, language: Language): HeatColumn[] {
  return matrix.indicators.map((indicator, at) => {
    const cells = matrix.rows.flatMap(({ cells }) => {
      const cell = cells[at];
      return cell === undefined ? [] : [cell];
    });
    const printed = cells
      .filter((cell) => cell.lower !== null)
      .map((cell) => cellText(indicator.id, cell, language));
    const median =
      indicator.median === null || !isIndicatorId(indicator.id)
        ? null
        : printNumber(indicatorById(indicator.id), indicator.median, language);
    const decimals = decimalsOf(printed);
    const marked = cells.some(({ judgement }) => judgement.endsWith('998')) ? 1.6 : 0;
    const longest = Math.max(
      0,
      ...printed.map((text) => widthOf(padDecimals(text, decimals)) + marked),
    );
    const fullLabel = language === 'zh' ? indicator.label_zh : indicator.label_en;
    return {
      id: indicator.id,
      label: fullLabel.replace(/[(\uff08].*?[)\uff09]/g, ''),
      fullLabel,
      unit: unitText(indicator.unit, language),
      median: median === null ? null : padDecimals(median, decimals),
      n: indicator.n,
      decimals,
      width: Math.min(widest, Math.max(narrowest, longest * 0.51 + 1.1)),
    };
  });
}

/** Letters as wide as a digit; Chinese characters count for about two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 1.7 : 1), 0);
}

/** Width in rem of the township names with what stands behind them: ethnic townships, up to nine characters, are not cut off. */
export function nameWidth({ rows }: Matrix, beside?: ReadonlyMap<string, string>): number {
  const longest = Math.max(0, ...rows.map(({ township }) => [...township.name].length));
  const further = Math.max(0, ...[...(beside?.values() ?? [])].map(widthOf));
  return Math.min(9.2, Math.max(6.2, longest * 0.93 + 0.8)) + further * 0.48;
}

/** Width of the whole table: only a table of known width keeps to the widths of its columns. */
export function tableWidth(columns: readonly HeatColumn[], names: number): string {
  const sum = columns.reduce((total, { width }) => total + width, names);
  return `calc(${sum.toFixed(2)}rem + ${2 * (columns.length + 2)}px)`;
}
