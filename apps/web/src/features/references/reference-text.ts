import {
  indicatorById,
  isIndicatorId,
  type Language,
  printNumber,
  printReference,
  type Quantity,
  readReference,
} from '@xiangjian/indicators';
import { unitText } from '../../components/unit-text.ts';

/** The value as the document says it, in English as it is read. */
export function referenceText(
  { printed, indicator, ...quantity }: Quantity & { printed: string; indicator: string },
  language: Language,
): string {
  if (language === 'zh' || !isIndicatorId(indicator)) return printed;
  const entry = indicatorById(indicator);
  return printReference(entry, quantity, language, unitText(entry.unit, language));
}

/** What typed words are read as, and the range of numbers that they allow; null while they are no value. */
export function readAs(
  words: string,
  indicator: string,
  language: Language,
): { readonly printed: string; readonly range: string } | null {
  if (words.trim() === '' || !isIndicatorId(indicator)) return null;
  const entry = indicatorById(indicator);
  const reading = readReference(words, entry);
  if ('fault' in reading) return null;
  const { lower, upper } = reading.quantity;
  const unit = unitText(entry.unit, language);
  const number = (value: number) => printNumber(entry, value, language);
  const behind = unit === '%' || language === 'zh' ? unit : ` ${unit}`;
  const range =
    upper === null
      ? `≥${number(lower)}${behind}`
      : lower === upper
        ? `${number(lower)}${behind}`
        : `${number(lower)}–${number(upper)}${behind}`;
  return { printed: printReference(entry, reading.quantity, language, unit), range };
}
