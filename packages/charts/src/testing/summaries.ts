import type { IndicatorSummary } from '@xiangjian/contract';
import { type IndicatorId, indicatorById, scaleOf } from '@xiangjian/indicators';

/** The summary of a catalogue row as answers carry it. */
export function summaryOf(id: IndicatorId): IndicatorSummary {
  const entry = indicatorById(id);
  return {
    id: entry.id,
    label_zh: entry.labelZh,
    label_en: entry.labelEn,
    unit: entry.unit,
    scale: scaleOf(entry),
    kind: entry.kind,
    tier: entry.tier,
    polarity: entry.polarity,
    dimension: entry.dimension,
  };
}
