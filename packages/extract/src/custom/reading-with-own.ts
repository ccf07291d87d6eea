import type { OwnIndicatorId, ReportReading } from '@xiangjian/indicators';
import type { Extraction } from '../extraction.ts';

/**
 * Everything that an extraction found as one reading to be kept: own figures behind those of the catalogue, and no number
 * called untaken that fills an own cell. `sought`: the own indicators that were looked for.
 */
export function readingWithOwn(
  { identity: _, ruleWords: __, own, ...reading }: Extraction,
  sought: readonly OwnIndicatorId[],
): ReportReading {
  const taken = own.filter(({ headline }) => headline).map(({ evidence }) => evidence);
  return {
    ...reading,
    observations: [...reading.observations, ...own],
    untaken: reading.untaken.filter(
      ({ start, end }) => !taken.some((one) => one.start <= start && end <= one.end),
    ),
    soughtOwn: sought,
  };
}
