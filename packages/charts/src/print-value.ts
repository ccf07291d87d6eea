import type { IndicatorSummary } from '@xiangjian/contract';
import {
  type Cell,
  type Indicator,
  indicatorById,
  isIndicatorId,
  type Language,
  printCell,
  printNumber,
} from '@xiangjian/indicators';

/** How the numbers of one indicator become text. */
export interface ValuePrinter {
  /** A number in stored scale as it is shown, without unit: 0.964 of a share is 96.4. */
  number(value: number): string;
  /** A cell as it is shown: 400余, 61.1–76.3, 未提及. */
  cell(cell: Cell): string;
  /** An interval: 93.9–98.1, or ≥ where it is open above. */
  interval(lower: number, upper: number | null): string;
}

/** The printer of an indicator: the same digits as in tables and files. */
export function printerOf(summary: IndicatorSummary, language: Language): ValuePrinter {
  const entry = entryOf(summary);
  const number = (value: number) => printNumber(entry, value, language);
  return {
    number,
    cell: (cell) => printCell(entry, cell, language),
    interval: (lower, upper) =>
      upper === null
        ? `≥${number(lower)}`
        : alignDecimals([number(lower), number(upper)]).join('–'),
  };
}

/** Pads plain numbers to the same decimals, so that digits stand under each other; other texts stay as they are. */
export function alignDecimals(texts: readonly string[]): string[] {
  const decimals = texts.map((text) =>
    plainNumber.test(text) ? (text.split('.')[1] ?? '').length : 0,
  );
  const most = Math.max(0, ...decimals);
  return texts.map((text, index) => {
    if (most === 0 || !plainNumber.test(text)) return text;
    const own = decimals[index] ?? 0;
    return `${text}${own === 0 ? '.' : ''}${'0'.repeat(most - own)}`;
  });
}

const plainNumber = /^-?\d+(\.\d+)?$/;

/** Name of the indicator. */
export function labelOf(summary: IndicatorSummary, language: Language): string {
  return language === 'zh' ? summary.label_zh : summary.label_en;
}

function entryOf(summary: IndicatorSummary): Indicator {
  if (!isIndicatorId(summary.id)) throw new RangeError(`not in the catalogue: ${summary.id}`);
  return indicatorById(summary.id);
}
