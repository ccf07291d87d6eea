import type { OwnIndicatorId, OwnShareId } from '../own/own-indicator.ts';
import { decisionIndicators } from './decision.ts';
import { derivedIndicators } from './derived.ts';
import { enforcementIndicators } from './enforcement.ts';
import type { DerivedEntry, Dimension, ObservedEntry } from './entry.ts';
import { leadershipIndicators } from './leadership.ts';
import { mediationIndicators } from './mediation.ts';
import { outreachIndicators } from './outreach.ts';
import { serviceIndicators } from './service.ts';
import { specialIndicators } from './special.ts';
import { structureIndicators } from './structure.ts';
import { transparencyIndicators } from './transparency.ts';

const observed = [
  ...leadershipIndicators,
  ...decisionIndicators,
  ...enforcementIndicators,
  ...mediationIndicators,
  ...outreachIndicators,
  ...serviceIndicators,
  ...transparencyIndicators,
  ...specialIndicators,
  ...structureIndicators,
] as const;

/** The id of an indicator that a report can state, one of the district's own among them. */
export type ObservedIndicatorId = (typeof observed)[number]['id'] | OwnIndicatorId;

/** The id of an indicator that is computed from others. */
export type DerivedIndicatorId = (typeof derivedIndicators)[number]['id'] | OwnShareId;

export type IndicatorId = ObservedIndicatorId | DerivedIndicatorId;

export type ObservedIndicator = ObservedEntry & { readonly id: ObservedIndicatorId };
export type DerivedIndicator = DerivedEntry & { readonly id: DerivedIndicatorId };
export type Indicator = ObservedIndicator | DerivedIndicator;

/** Indicators of the catalogue that a report can state, in its order. */
export const observedCatalogue: readonly ObservedIndicator[] = observed;

/** Indicators of the catalogue that are computed from others, in its order. */
export const derivedCatalogue: readonly DerivedIndicator[] = derivedIndicators;

/** The whole catalogue, the same in every district: observed, then derived, each in its printed order. */
export const catalogue: readonly Indicator[] = [...observedCatalogue, ...derivedCatalogue];

/** Chinese and English name of each dimension. */
export const dimensionLabels: Readonly<Record<Dimension, { zh: string; en: string }>> = {
  leadership: { zh: '组织领导', en: 'Leadership' },
  decision: { zh: '依法决策', en: 'Decisions' },
  enforcement: { zh: '行政执法', en: 'Enforcement' },
  mediation: { zh: '矛盾化解', en: 'Mediation' },
  outreach: { zh: '普法宣传', en: 'Outreach' },
  service: { zh: '公共服务', en: 'Services' },
  transparency: { zh: '政务公开', en: 'Transparency' },
  special: { zh: '特殊人群', en: 'Special groups' },
  structure: { zh: '基本情况', en: 'Structure' },
  local: { zh: '本地自订', en: 'Local' },
  derived: { zh: '推算指标', en: 'Derived' },
};

/**
 * How a stored value relates to what is shown: `ratio` is kept as 0..1 and shown times 100,
 * `percent` is kept as a report prints it (0..100), `number` is shown as it is.
 */
export function scaleOf(entry: Indicator): 'ratio' | 'percent' | 'number' {
  if (entry.unit !== '%') return 'number';
  return entry.kind === 'derived' ? 'ratio' : 'percent';
}
