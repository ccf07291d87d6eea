import type { DerivedEntry, ObservedEntry } from '../catalogue/entry.ts';
import type { OwnIndicator, OwnIndicatorId, OwnShareId } from './own-indicator.ts';

/** The row that an own indicator has beside those of the catalogue; a number with a denominator is judged by its share alone. */
export function ownEntry(own: OwnIndicator): ObservedEntry & { readonly id: OwnIndicatorId } {
  return {
    id: own.id,
    dimension: 'local',
    labelZh: own.labelZh,
    labelEn: own.labelEn,
    unit: own.unit,
    kind: own.kind,
    tier: own.tier,
    polarity: own.denominator === null ? own.polarity : 'none',
    min: 0,
    max: own.kind === 'rate' && own.unit === '%' ? 100 : null,
    definitionZh: own.definitionZh,
    definitionEn: own.definitionEn,
    include: wordings(own),
    includeEn: [],
    exclude: own.forbidden,
    excludeEn: [],
  };
}

/** The row of its share of the denominator, or null where none is declared. `nameOf` gives the Chinese and English name of an id. */
export function ownShareEntry(
  own: OwnIndicator,
  nameOf: (id: string) => { readonly labelZh: string; readonly labelEn: string },
): (DerivedEntry & { readonly id: OwnShareId }) | null {
  const { denominator } = own;
  if (denominator === null) return null;
  const whole = nameOf(denominator);
  return {
    id: `share_${own.id}`,
    dimension: 'local',
    labelZh: `${own.labelZh}占比`,
    labelEn: `${own.labelEn}: share`,
    unit: '%',
    kind: 'derived',
    tier: own.tier,
    polarity: own.polarity,
    definitionZh: `${own.labelZh}占${whole.labelZh}的比例`,
    definitionEn: `“${own.labelEn}” as a share of “${whole.labelEn}”`,
    formula: { type: 'ratio', numerator: own.id, denominator, multiplier: 1, share: true },
    formulaText: `${own.id} / ${denominator}`,
    formulaTextEn: `${own.labelEn} ÷ ${whole.labelEn}`,
  };
}

/** How reports write it, as a person reads it: N is the number. */
function wordings({ before, after, gist, unit }: OwnIndicator): string[] {
  return [
    ...before.map((words) => `${words}N${unit}`),
    ...after.map((words) => `N${unit}${words}`),
    ...gist.map((words) => `${words.join(' + ')} + N${unit}`),
  ];
}
