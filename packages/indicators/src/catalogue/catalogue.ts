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

/** The id of an indicator that a report can state. */
export type ObservedIndicatorId = (typeof observed)[number]['id'];

/** The id of an indicator that is computed from others. */
export type DerivedIndicatorId = (typeof derivedIndicators)[number]['id'];

export type IndicatorId = ObservedIndicatorId | DerivedIndicatorId;

export type ObservedIndicator = ObservedEntry & { readonly id: ObservedIndicatorId };
export type DerivedIndicator = DerivedEntry & { readonly id: DerivedIndicatorId };
export type Indicator = ObservedIndicator | DerivedIndicator;

/** Indicators a report can state, in catalogue order. */
export const observedCatalogue: readonly ObservedIndicator[] = observed;

/** Indicators computed from others, in catalogue order. */
export const derivedCatalogue: readonly DerivedIndicator[] = derivedIndicators;

/** The whole catalogue: observed, then derived, each in its printed order. */
export const catalogue: readonly Indicator[] = [...observedCatalogue, ...derivedCatalogue];

const byId = new Map<string, Indicator>(catalogue.map((entry) => [entry.id, entry]));

/** True when the text is the id of a catalogue row. */
export function isIndicatorId(text: string): text is IndicatorId {
  return byId.has(text);
}

/** True when the text is the id of an indicator that a report can state. */
export function isObservedIndicatorId(text: string): text is ObservedIndicatorId {
  return byId.get(text)?.kind !== 'derived' && byId.has(text);
}

/** The catalogue row of an id. */
export function indicatorById(id: IndicatorId): Indicator {
  const entry = byId.get(id);
  if (entry === undefined) throw new RangeError(`unknown indicator: ${id}`);
  return entry;
}

/** The core indicators, in catalogue order: those of the overview and of reporting completeness. */
export const coreIndicators: readonly Indicator[] = catalogue.filter(
  (entry) => entry.tier === 'core',
);

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
