import type { ObservedIndicatorId, ReportCheck } from '@xiangjian/indicators';
import { inWords, type Stated } from './stated.ts';

/** A relation between figures of one report: what it finds wrong, worded as a question. */
export type Check = (stated: Stated) => readonly ReportCheck[];

export interface Finding {
  readonly name: string;
  readonly severity: ReportCheck['severity'];
  readonly indicators: readonly ObservedIndicatorId[];
  /** What is odd, said after the figures themselves. */
  readonly zh: string;
  readonly en: string;
}

/** The finding as it is recorded: the figures, what is odd about them, and the request to look. */
export function toCheck(
  { name, severity, indicators, zh, en }: Finding,
  stated: Stated,
): ReportCheck {
  const figures = (language: 'zh' | 'en') =>
    indicators.flatMap((indicator) => {
      const quantity = stated(indicator);
      return quantity === null ? [] : [inWords(indicator, quantity, language)];
    });
  return {
    name,
    severity,
    indicators,
    messageZh: `${figures('zh').join('，')}：${zh}，提请核实。`,
    messageEn: `${figures('en').join(', ')}: ${en}; please verify.`,
  };
}
