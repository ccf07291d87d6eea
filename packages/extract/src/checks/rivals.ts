import { type Observation, type ObservedIndicatorId, surelyGreater } from '@xiangjian/indicators';

/** The figure that fills the cell of an indicator, and another one of the year that cannot be the same number. */
export interface RivalPair {
  readonly headline: Observation;
  readonly other: Observation;
}

/** Every pair of two figures of the year and the township under one indicator that surely differ. */
export function rivalsIn(observations: readonly Observation[]): RivalPair[] {
  const headlines = new Map<ObservedIndicatorId, Observation>(
    observations.filter(({ headline }) => headline).map((one) => [one.indicator, one]),
  );
  return observations.flatMap((other) => {
    const headline = headlines.get(other.indicator);
    if (headline === undefined || !isRival(other, headline)) return [];
    if (areOneQuote(other, headline)) return [];
    if (!surelyGreater(headline, other) && !surelyGreater(other, headline)) return [];
    return [{ headline, other }];
  });
}

/** A zero that is said in words (未发生行政诉讼) or left bare in a table: it has no unit. */
export function isBareZero({ status, unit }: Observation): boolean {
  return status === 'reported_zero' && unit === '';
}

/** Whether two figures stand about a thousand or ten thousand times apart, as with a 万 or 千 too few. */
export function isUnitApart({ headline, other }: RivalPair): boolean {
  if (headline.value === null || other.value === null || headline.unit !== other.unit) return false;
  const [small, large] = [headline.value, other.value].toSorted((a, b) => a - b);
  if (small === undefined || large === undefined || small <= 0) return false;
  return slips.some((slip) => Math.abs(large / small / slip - 1) <= tolerance);
}

/** The factors of a lost or added 千 and 万, and how near to them two figures of one thing must stand. */
const slips = [1e3, 1e4];
const tolerance = 0.05;

/** One of each indicator is enough: a person looks at both places anyway. */
export function firstOfEach(pairs: readonly RivalPair[]): RivalPair[] {
  return [...Map.groupBy(pairs, ({ other }) => other.indicator).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** The members of a sum stand inside its quote, as does a cell inside its row. */
function areOneQuote({ evidence: one }: Observation, { evidence: other }: Observation): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Another figure of the year. A part contradicts nothing but a zero. */
function isRival({ headline: isHeadline, period, scope }: Observation, headline: Observation) {
  if (isHeadline || (period !== 'year' && period !== 'ytd')) return false;
  return scope === 'township' || (scope === 'part' && headline.upper === 0);
}
