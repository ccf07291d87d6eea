import {
  indicatorById,
  type Observation,
  type ObservedIndicatorId,
  type ReportCheck,
  surelyGreater,
} from '@xiangjian/indicators';
import { inWords } from './stated.ts';

/**
 * Two figures of the year under one indicator that cannot both be the whole. The one in the results chapter fills the cell;
 * the other may be a part that is not called one, so this is a note.
 */
export function twoFigures(observations: readonly Observation[]): ReportCheck[] {
  const headlines = new Map<ObservedIndicatorId, Observation>(
    observations.filter(({ headline }) => headline).map((one) => [one.indicator, one]),
  );
  const found = new Map<ObservedIndicatorId, ReportCheck>();
  for (const other of observations) {
    const headline = headlines.get(other.indicator);
    if (headline === undefined || found.has(other.indicator)) continue;
    if (!isRival(other) || other.unit !== headline.unit || isMember(other, headline)) continue;
    if (!surelyGreater(headline, other) && !surelyGreater(other, headline)) continue;
    found.set(other.indicator, note(headline, other));
  }
  return [...found.values()];
}

/** The members of a sum stand inside its quote. */
function isMember({ evidence: inner }: Observation, { evidence: outer }: Observation): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isRival({ headline, period, scope }: Observation): boolean {
  return !headline && scope === 'township' && (period === 'year' || period === 'ytd');
}

function note(headline: Observation, other: Observation): ReportCheck {
  const { labelZh, labelEn } = indicatorById(other.indicator);
  return {
    name: 'two_figures',
    severity: 'note',
    indicators: [other.indicator],
    messageZh: `${labelZh}在文中有两处数字：采用“${headline.evidence.text}”，另一处写“${other.evidence.text}”，提请核实。`,
    messageEn: `${labelEn} has two figures: ${inWords(headline.indicator, headline, 'en')} is used, ${inWords(other.indicator, other, 'en')} is not; please verify.`,
  };
}
