import {
  indicatorById,
  type Observation,
  type ObservedIndicatorId,
  printCell,
  type Quantity,
} from '@xiangjian/indicators';

/** The headline figures of one report. */
export type Stated = (indicator: ObservedIndicatorId) => Quantity | null;

/** Looks up what a report states of an indicator. */
export function statedIn(observations: readonly Observation[]): Stated {
  const headlines = new Map<ObservedIndicatorId, Observation>(
    observations.filter(({ headline }) => headline).map((one) => [one.indicator, one]),
  );
  return (indicator) => headlines.get(indicator) ?? null;
}

/** A figure in words: 调解成功纠纷 305 件. */
export function inWords(
  indicator: ObservedIndicatorId,
  quantity: Quantity,
  language: 'zh' | 'en',
): string {
  const entry = indicatorById(indicator);
  // A check is stored with the report: its words do not follow a setting of the day.
  const number = printCell(entry, { ...quantity, status: 'reported' }, language, 'myriads');
  const unit = entry.unit === '%' ? '%' : language === 'zh' ? ` ${entry.unit}` : '';
  return `${language === 'zh' ? entry.labelZh : entry.labelEn} ${number}${unit}`;
}
