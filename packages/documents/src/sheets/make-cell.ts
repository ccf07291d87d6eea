import type { SheetCell } from './workbook.ts';

export const emptySheetCell: SheetCell = { kind: 'empty', text: '', formula: false };

const brokenFormula = /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** The cell of what a library read: `numberFormat` tells a percentage from a plain number. */
export function makeCell(value: unknown, numberFormat = '', formula = false): SheetCell {
  if (typeof value === 'number')
    return { kind: 'number', text: numberText(value, numberFormat), formula };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE', formula };
  if (value instanceof Date) return dateCell(value, formula);
  if (typeof value !== 'string' || value.trim() === '') return { ...emptySheetCell, formula };
  return { kind: brokenFormula.test(value.trim()) ? 'error' : 'text', text: value, formula };
}

/** All digits of the number, never the rounded form that the cell shows: 98.46 in a cell that shows 98. */
function numberText(value: number, numberFormat: string): string {
  const isPercent = /%/.test(numberFormat.replace(/"[^"]*"|\\./g, ''));
  const shown = withoutNoise(isPercent ? value * 100 : value);
  return isPercent ? `${shown}%` : String(shown);
}

/** A computed 0.1 + 0.2 is kept as 0.3: fifteen digits are what a table program keeps itself. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

function dateCell(date: Date, formula: boolean): SheetCell {
  if (Number.isNaN(date.getTime())) return { kind: 'error', text: '#VALUE!', formula };
  const iso = date.toISOString();
  return {
    kind: 'date',
    text: iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16),
    formula,
  };
}
