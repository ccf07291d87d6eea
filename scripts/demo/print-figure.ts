import {
  about,
  atLeast,
  atMost,
  exactQuantity,
  moreThanStated,
  type Quantity,
} from '@xiangjian/indicators';
import type { Figure, Firmness } from './model/figure.ts';
import { chineseNumber, type Numerals } from './numerals.ts';

/** A figure as it stands in the text, unit included; no quantity where the place was left blank. */
export interface PrintedFigure {
  readonly text: string;
  readonly quantity: Quantity | null;
}

/** Prints a figure with its unit. Money below ten thousand is printed in 元 where the template says 万元. */
export function printFigure(figure: Figure, unit: string, numerals: Numerals): PrintedFigure {
  if (figure.firmness === 'blank') return { text: `XX${unit}`, quantity: null };
  if (unit === '万元' && figure.value < 10_000) return printFigure(figure, '元', numerals);
  const percent = unit === '%';
  const shown = unit === '万元' ? figure.value / 10_000 : figure.value;
  const number = numberText(shown, figure.firmness, numerals);
  const inside = figure.firmness === 'more' ? '余' : figure.firmness === 'many' ? '多' : '';
  const counted =
    percent && numerals === 'chinese'
      ? `百分之${shown === 100 ? '百' : number}`
      : `${number}${inside}${unit}`;
  const text = `${before[figure.firmness] ?? ''}${counted}${after[figure.firmness] ?? ''}`;
  return { text, quantity: quantityOf(figure) };
}

const before: Partial<Record<Firmness, string>> = { near: '近', about: '约', over: '超' };
const after: Partial<Record<Firmness, string>> = { above: '以上', around: '左右' };

function quantityOf({ value, firmness }: Figure): Quantity {
  switch (firmness) {
    case 'more':
    case 'many':
      return moreThanStated(value);
    case 'above':
    case 'over':
      return atLeast(value);
    case 'near':
      return atMost(value);
    case 'about':
    case 'around':
      return about(value);
    default:
      return exactQuantity(value, value === 0 ? 'zero' : 'exact');
  }
}

/** From ten thousand on, round numbers are shortened with 万 where two decimals hold them. */
function numberText(value: number, firmness: Firmness, numerals: Numerals): string {
  if (numerals === 'chinese') return chineseNumber(value);
  const shortened = value / 10_000;
  if (value >= 10_000 && firmness !== 'exact' && Number.isInteger(value / 100)) {
    return `${shortened}万`;
  }
  return String(value);
}
