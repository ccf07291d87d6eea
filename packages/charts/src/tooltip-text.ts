import type { CellView, IndicatorSummary } from '@xiangjian/contract';
import { type Language, qualifierLabels } from '@xiangjian/indicators';
import { isBeyondPossible } from './beyond-possible.ts';
import { basisLabel, chartWords } from './chart-words.ts';
import { combinedLines } from './combined-lines.ts';
import { printerOf } from './print-value.ts';
import { escapeXml } from './sketch.ts';
import { isQualified } from './value-mark.ts';

/** The lines that explain one value: number with unit, what its wording allows, chance, basis. */
export function valueLines(
  cell: CellView & {
    readonly chance_lower?: number | null;
    readonly chance_upper?: number | null;
  },
  indicator: IndicatorSummary,
  language: Language,
): string[] {
  const print = printerOf(indicator, language);
  if (cell.lower === null) return [print.cell(cell), ...combinedLines(cell, indicator, language)];
  const lines = [`${print.cell(cell)} ${indicator.unit}`];
  if (isBeyondPossible(indicator, cell)) lines.push(chartWords.beyondAsk[language]);
  if (isQualified(cell) && cell.qualifier !== null && cell.value !== null) {
    const word = qualifierLabels[cell.qualifier][language];
    lines.push(`${word} · ${print.interval(cell.lower, cell.upper)}`);
  }
  const { chance_lower: low = null, chance_upper: high = null } = cell;
  if (low !== null && high !== null) {
    lines.push(`${chartWords.chance[language]} ${print.interval(low, high)}`);
  }
  if (cell.basis !== null) lines.push(basisLabel(cell.basis, language));
  return [...lines, ...combinedLines(cell, indicator, language)];
}

/** Lines as the markup of a tooltip, the first one bold. */
export function tooltipMarkup(lines: readonly string[]): string {
  return lines
    .filter((text) => text !== '')
    .map((text, index) => (index === 0 ? `<b>${escapeXml(text)}</b>` : escapeXml(text)))
    .join('<br/>');
}
