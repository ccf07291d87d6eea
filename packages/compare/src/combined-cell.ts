import {
  type AnsweredCell,
  answerCell,
  type CombinedFrom,
  emptyCell,
  hasNumber,
  type IndicatorId,
  indicatorById,
  plain,
} from '@xiangjian/indicators';
import type { ComparedYear } from './compared-year.ts';

/** What a township within its present boundaries answers, with the parts that the value was put together from. */
export function combinedCell(
  id: IndicatorId,
  of: ComparedYear,
  { parts, units, splitFrom }: NonNullable<ComparedYear['combined']>,
): AnsweredCell {
  const cell = isOfReport(id) ? plain(emptyCell('not_applicable')) : answerCell(id, of);
  const from: CombinedFrom = {
    k: parts.filter((part) => hasNumber(answerCell(id, part).status)).length,
    n: units,
    split_from: splitFrom,
    parts: parts.map((part) => {
      const { value, lower, upper, qualifier, status } = answerCell(id, part);
      const { code, name } = part.township;
      return { code, name, value, lower, upper, qualifier, status };
    }),
  };
  const made = { ...cell, combined: from };
  return hasNumber(cell.status) ? { ...made, flag: 'estimated' } : made;
}

/** When a report came out and how much it says are of that report: they are not put together. */
function isOfReport(id: IndicatorId): boolean {
  const entry = indicatorById(id);
  if (entry.kind !== 'derived') return false;
  return entry.formula.type !== 'ratio' && entry.formula.type !== 'success_rate';
}
