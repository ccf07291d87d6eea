import {
  answerCell,
  type IndicatorId,
  indicatorById,
  isObservedIndicatorId,
  type ObservedIndicatorId,
  observedPartsOf,
  type TownshipYear,
} from '@xiangjian/indicators';

/**
 * The observed indicators to show behind the cell of an indicator: itself when it is stated or nothing stands in for it,
 * else what stands in for it; of a derived one the parts of its formula, with or without a number, and every other cell
 * that may decide it and has one (the stated success rate beside the computed one).
 */
export function cellsBehind(id: IndicatorId, from: TownshipYear): ObservedIndicatorId[] {
  if (isObservedIndicatorId(id)) return standingFor(id, from);
  const entry = indicatorById(id);
  if (entry.kind !== 'derived') return [];
  if (entry.formula.type === 'ratio') {
    const { numerator, denominator } = entry.formula;
    return distinct(
      [numerator, denominator]
        .filter(isObservedIndicatorId)
        .flatMap((part) => standingFor(part, from)),
    );
  }
  const parts = observedPartsOf(id);
  const stated = parts.filter((part) => from.cellOf(part).lower !== null);
  return stated.length > 0 ? stated : parts.slice(0, 2);
}

/** An observed indicator, or the cells from which an unstated total is inferred. */
function standingFor(id: ObservedIndicatorId, from: TownshipYear): ObservedIndicatorId[] {
  const { basis } = answerCell(id, from);
  const [, ...others] = observedPartsOf(id);
  if (basis === 'full_coverage')
    return others.filter((part) => part === 'adviser_covered_villages');
  if (basis === 'sum_of_parts') return others.filter((part) => part !== 'adviser_covered_villages');
  return [id];
}

function distinct(ids: readonly ObservedIndicatorId[]): ObservedIndicatorId[] {
  return [...new Set(ids)];
}
