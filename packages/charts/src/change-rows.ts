import type { ChangeAnswer, ChangeRow } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { chartWords, townshipCount } from './chart-words.ts';
import { alignDecimals, printerOf, type ValuePrinter } from './print-value.ts';
import { judgementInk, type Palette } from './theme.ts';

/** How townships of a change are ordered: by the change, by either year, or by code. */
export const changeOrders = ['change', 'before', 'after', 'code'] as const;

export type ChangeOrder = (typeof changeOrders)[number];

type Compared = ChangeRow & { readonly change: NonNullable<ChangeRow['change']> };

/** The townships of which both years can be compared, largest first; equal ones stay in code order. */
export function comparedRows({ rows }: ChangeAnswer, order: ChangeOrder): Compared[] {
  const compared = rows.filter(isCompared);
  if (order === 'code') return compared;
  const sizeOf = ({ change, before, after }: Compared) => {
    const cell = order === 'change' ? change : order === 'before' ? before : after;
    return cell.value ?? cell.lower ?? 0;
  };
  return [...compared].sort((a, b) => sizeOf(b) - sizeOf(a));
}

function isCompared(row: ChangeRow): row is Compared {
  return row.change !== null;
}

/** What cannot be compared, name by name under the reason; one line saying so where everything can. */
export function notComparedEntries(
  { rows }: ChangeAnswer,
  language: Language,
): { reason: string; names: string[] }[] {
  const reasons = [
    'no_value_before',
    'no_value_after',
    'break',
    'screened_basis',
    'impossible_share',
  ] as const;
  const colon = language === 'zh' ? '：' : ': ';
  return reasons.map((reason) => {
    const names = rows
      .filter((row) => row.not_compared === reason)
      .map(({ township }) => township.name);
    return {
      reason: `${chartWords[reason][language]} · ${townshipCount(names.length, language)}${colon}`,
      names,
    };
  });
}

/** A change as text: +0.6 (−1.0–2.5) in the digits of its indicator, ×1.09 (0.94–1.26) for a ratio. */
export function changeText({ change }: Compared, answer: ChangeAnswer, language: Language): string {
  const print = printerOf(answer.indicator, language);
  const { value, lower, upper } = change;
  const numbers = [value, lower, upper];
  const sizes = alignDecimals(
    numbers.map((each) => (each === null ? '' : print.number(Math.abs(each)))),
  );
  const [one = '', low = '', high = ''] = numbers.map((each, at) => {
    if (each === null) return '';
    return change.measure === 'ratio' ? `×${each.toFixed(2)}` : withSign(each, sizes[at] ?? '');
  });
  const bounds =
    lower === null && upper === null ? '' : ` (${low} ${chartWords.to[language]} ${high})`;
  const isBare = value !== null && lower === value && upper === value;
  return `${one}${isBare ? '' : bounds}`.trim();
}

/** What the numbers of a column of changes are: percentage points where the indicator is a rate. */
export function changeHeading(answer: ChangeAnswer, language: Language): string {
  const isPoints = comparedRows(answer, 'code').some(({ change }) => change.measure !== 'ratio');
  const isRate = answer.indicator.unit === '%';
  return (isPoints && isRate ? chartWords.changePoints : chartWords.change)[language];
}

/** A difference with its sign, never a hyphen for minus. */
export function signed(value: number, print: ValuePrinter): string {
  return withSign(value, print.number(Math.abs(value)));
}

function withSign(value: number, size: string): string {
  if (Number(size) === 0) return '0';
  return `${value < 0 ? '−' : '+'}${size}`;
}

/** The ink of a change: judged only beyond chance and where one end is better; else purple for volumes and grey. */
export function changeInk(
  { change }: Compared,
  { indicator: { polarity } }: ChangeAnswer,
  palette: Palette,
): { readonly stroke: string; readonly fill: string } {
  const { chance, value, measure } = change;
  if (chance !== 'beyond_998' && chance !== 'beyond_95') {
    return { stroke: palette.similar, fill: palette.similar };
  }
  const isFar = chance === 'beyond_998';
  if (polarity === 'none') {
    return { stroke: palette.volume, fill: isFar ? palette.volume : palette.volumeLight };
  }
  const isUp = (value ?? change.lower ?? 0) > (measure === 'ratio' ? 1 : 0);
  const side = isUp === (polarity === 'higher') ? 'better' : 'worse';
  return judgementInk(palette, `${side}_${isFar ? '998' : '95'}`);
}
