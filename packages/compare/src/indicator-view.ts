import {
  type Indicator,
  type IndicatorId,
  indicatorById,
  isOwn,
  scaleOf,
} from '@xiangjian/indicators';
import type { IndicatorSummary, IndicatorView } from './answers/indicator.ts';

/** What an answer says of its indicator. */
export function indicatorSummary(id: IndicatorId): IndicatorSummary {
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

/** An indicator with its definition: plausible range and wordings for a stated one, the formula for a derived one. */
export function indicatorView(id: IndicatorId): IndicatorView {
  const entry = indicatorById(id);
  return {
    ...indicatorSummary(id),
    own: isOwn(id),
    definition_zh: entry.definitionZh,
    definition_en: entry.definitionEn,
    ...readingOf(entry),
  };
}

function readingOf(entry: Indicator) {
  return entry.kind === 'derived'
    ? {
        formula: entry.formulaText,
        formula_en: entry.formulaTextEn,
        min: null,
        max: null,
        include: [],
        include_en: [],
        exclude: [],
        exclude_en: [],
      }
    : {
        formula: null,
        formula_en: null,
        min: entry.min,
        max: entry.max,
        include: [...entry.include],
        include_en: [...entry.includeEn],
        exclude: [...entry.exclude],
        exclude_en: [...entry.excludeEn],
      };
}
