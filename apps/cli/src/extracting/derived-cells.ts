import type { Extraction } from '@xiangjian/extract';
import {
  type AnsweredCell,
  answerCell,
  type Cell,
  type DerivedIndicatorId,
  derivedCatalogue,
  emptyCell,
  hasNumber,
  type TownshipYear,
} from '@xiangjian/indicators';

/** A derived indicator that has a value, with the basis it rests on. */
export type DerivedCell = { readonly indicator: DerivedIndicatorId } & Pick<
  AnsweredCell,
  'value' | 'lower' | 'upper' | 'qualifier' | 'basis' | 'status'
>;

/** Every derived indicator that the headline figures of one report give a value to, in catalogue order. */
export function derivedCells(extraction: Extraction): DerivedCell[] {
  const from = townshipYearOf(extraction);
  return derivedCatalogue.flatMap(({ id }) => {
    const { value, lower, upper, qualifier, basis, status } = answerCell(id, from);
    return hasNumber(status)
      ? [{ indicator: id, value, lower, upper, qualifier, basis, status }]
      : [];
  });
}

/** Punctuality and completeness are asked of the rule-of-law report alone, and only where its year is known. */
function townshipYearOf({ identity, observations, unnumbered }: Extraction): TownshipYear {
  const cells = new Map<string, Cell>();
  for (const { indicator, status } of unnumbered) cells.set(indicator, emptyCell(status));
  for (const { indicator, headline, value, lower, upper, qualifier, status } of observations) {
    if (headline) cells.set(indicator, { value, lower, upper, qualifier, status });
  }
  const isReport = identity.genre === 'rule_of_law';
  return {
    year: identity.year ?? 0,
    hasReport: isReport,
    publishedOn: isReport && identity.year !== null ? identity.publishedOn : null,
    cellOf: (id) => cells.get(id) ?? emptyCell('not_mentioned'),
  };
}
