import { type Indicator, scaleOf } from './catalogue/catalogue.ts';
import type { Cell } from './cell.ts';
import { type Status, statusLabels } from './status.ts';

export type Language = 'zh' | 'en';

/** How large numbers are written in Chinese: in 万 and 亿 from 10,000 on, or with all their digits. */
export const largeNumberForms = ['myriads', 'digits'] as const;

export type LargeNumberForm = (typeof largeNumberForms)[number];

let chosenForm: LargeNumberForm = 'myriads';

/**
 * Chooses how large numbers are written from here on: once at the start of a program and of the dashboard, and when the setting
 * is changed. Tables, charts, sentences and files all print through this module, so that they change together.
 */
export function writeLargeNumbersIn(form: LargeNumberForm): void {
  chosenForm = form;
}

/** How large numbers are written now, for other threads that write some. */
export function largeNumbersForm(): LargeNumberForm {
  return chosenForm;
}

/**
 * A number as it is shown: shares times 100, one decimal for percentages, at most two for others,
 * 万 and 亿 from 10,000 on (zh) unless all digits are chosen. Rounded half away from zero, only here.
 */
export function printNumber(
  entry: Indicator,
  value: number,
  language: Language = 'zh',
  form: LargeNumberForm = chosenForm,
): string {
  const scale = scaleOf(entry);
  if (scale === 'ratio') return trimmed(value * 100, 1);
  if (scale === 'percent') return trimmed(value, 1);
  if (entry.id === 'published_on_time') return yesOrNo(value, language);
  if (language === 'en' || form === 'digits') return trimmed(value, 2);
  if (Math.abs(value) >= 100_000_000) return `${trimmed(value / 100_000_000, 2)}亿`;
  if (Math.abs(value) >= 10_000) return `${trimmed(value / 10_000, 2)}万`;
  return trimmed(value, 2);
}

/**
 * A cell as it is shown without its unit (%, 件): 305, 400余, ≥400, 约400, 40–50, 61.1–76.3, or the word for why
 * there is no number. The stated form keeps its qualifier; bounds of a computed value are printed as a range.
 */
export function printCell(
  entry: Indicator,
  cell: Cell,
  language: Language = 'zh',
  form: LargeNumberForm = chosenForm,
): string {
  const { lower, upper } = cell;
  if (lower === null || cell.qualifier === null) return printStatus(cell.status, language);
  const number = (value: number) => printNumber(entry, value, language, form);
  const range = () => {
    if (upper === null) return `≥${number(lower)}`;
    return upper === lower ? number(lower) : `${number(lower)}–${number(upper)}`;
  };
  if (cell.value === null) return range();
  switch (cell.qualifier) {
    case 'at_least':
      if (cell.upper === null || scaleOf(entry) !== 'number') return `≥${number(cell.value)}`;
      return language === 'zh' ? `${number(cell.value)}余` : `${number(cell.value)}+`;
    case 'at_most':
      return language === 'zh' ? `近${number(cell.value)}` : `<${number(cell.value)}`;
    case 'about':
      return language === 'zh' ? `约${number(cell.value)}` : `~${number(cell.value)}`;
    case 'range':
      return range();
    default:
      return number(cell.value);
  }
}

/** The word that stands in place of a number. */
export function printStatus(status: Status, language: Language = 'zh'): string {
  if (status === 'not_applicable') return '—';
  return statusLabels[status][language];
}

function yesOrNo(value: number, language: Language): string {
  if (language === 'zh') return value === 1 ? '是' : '否';
  return value === 1 ? 'yes' : 'no';
}

function trimmed(value: number, decimals: number): string {
  const factor = 10 ** decimals;
  // The nudge keeps 2.675 from falling to 2.67 by its binary form: half rounds away from zero.
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9)) / factor;
  return String(rounded);
}
