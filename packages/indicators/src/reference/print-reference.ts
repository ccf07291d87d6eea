import type { Indicator } from '../catalogue/catalogue.ts';
import { type Language, printNumber } from '../print-cell.ts';
import type { Quantity } from '../quantity.ts';

/** A reference value as it is shown: 不低于95%, ≥95%, 90%–95%, 约3件; `unit` is the printed unit of the indicator. */
export function printReference(
  entry: Indicator,
  { value, lower, upper, qualifier }: Quantity,
  language: Language = 'zh',
  unit: string = entry.unit,
): string {
  const behind = unit === '%' || language === 'zh' || unit === '' ? unit : ` ${unit}`;
  const number = (bound: number) => `${printNumber(entry, bound, language)}${behind}`;
  const zh = language === 'zh';
  if (value === null) {
    return upper === null ? `≥${number(lower)}` : `${number(lower)}–${number(upper)}`;
  }
  switch (qualifier) {
    case 'at_least':
      return `${zh ? '不低于' : '≥'}${number(value)}`;
    case 'at_most':
      return `${zh ? '不高于' : '≤'}${number(value)}`;
    case 'about':
      return `${zh ? '约' : '~'}${number(value)}`;
    default:
      return number(value);
  }
}
