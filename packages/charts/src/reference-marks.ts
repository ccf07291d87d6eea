import type { IndicatorSummary, ReferenceLine } from '@xiangjian/contract';
import { indicatorById, isIndicatorId, type Language, printReference } from '@xiangjian/indicators';
import { chartWords } from './chart-words.ts';

/** A reference value as a chart draws it: a line, or a band where two numbers bound it. */
export interface ReferenceMark {
  readonly from: number;
  /** Equal to `from` for a line. */
  readonly to: number;
  readonly text: string;
  readonly years: { readonly from: number; readonly to: number | null };
}

/** As many as can be told apart in one picture; the closest areas come first. */
const mostMarks = 4;

/**
 * The reference values of an answer with their words: 目标 不低于97%（示例区）. A demand open to one side is a line at its number:
 * the words say to which side. It is said and drawn, nothing is judged by it.
 */
export function referenceMarks(
  { indicator, references = [] }: Answer,
  language: Language,
): ReferenceMark[] {
  return references.slice(0, mostMarks).map((reference) => {
    const { value, lower, upper, from, to } = reference;
    const at = value ?? lower;
    return {
      from: at,
      to: value === null && upper !== null ? upper : at,
      text: referenceWords(reference, indicator, language),
      years: { from, to },
    };
  });
}

interface Answer {
  readonly indicator: IndicatorSummary;
  readonly references?: readonly ReferenceLine[] | undefined;
}

function referenceWords(
  reference: ReferenceLine,
  { id, unit }: IndicatorSummary,
  language: Language,
): string {
  const { nature, printed, area_name, kind } = reference;
  const shown = isIndicatorId(id)
    ? printReference(indicatorById(id), reference, language, unit)
    : printed;
  const where = [area_name, kind].filter((part) => part !== null).join(' ');
  const named = `${chartWords[nature][language]} ${shown}`;
  if (where === '') return named;
  return language === 'zh' ? `${named}（${where}）` : `${named} (${where})`;
}
