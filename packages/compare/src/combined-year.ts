import {
  addQuantities,
  answerCell,
  type Cell,
  comparisonRuleOf,
  emptyCell,
  exactQuantity,
  hasNumber,
  type ObservedIndicatorId,
  quantityOf,
} from '@xiangjian/indicators';
import type { ComparedTownship, ComparedYear } from './compared-year.ts';

/** A township as it stands now, in a year in which it stood otherwise. */
export interface AsItStandsNow {
  readonly township: ComparedTownship;
  readonly year: number;
  /** The units that are now this township, as they were in that year. */
  readonly parts: readonly ComparedYear[];
  /** How many there were; more than `parts` where nothing at all is known of one. */
  readonly units: number;
  /** The unit of which it was only a part then; null where it was put together from whole ones. */
  readonly splitFrom: string | null;
}

/**
 * The year of a township within its present boundaries: counts that may be added up are the sums of its parts, over their
 * intervals; where one part has no number there is none. Everything else is not applicable, and what is derived is
 * computed from the sums. Of a split nothing can be told. Report and findings are those of the unit that went on.
 */
export function combinedYear(now: AsItStandsNow): ComparedYear {
  const { township, year, parts, units, splitFrom } = now;
  const own = parts.find((part) => part.township.code === township.code);
  const notes = new Map(parts.flatMap((part) => part.notes.map((note) => [note.id, note])));
  return {
    township,
    year,
    hasReport: own?.hasReport ?? false,
    publishedOn: own?.publishedOn ?? null,
    ...(own?.deadlines === undefined ? {} : { deadlines: own.deadlines }),
    reportId: own?.reportId ?? null,
    title: own?.title ?? null,
    parts: own?.parts ?? null,
    checks: own?.checks ?? [],
    problems: own?.problems ?? [],
    plans: own?.plans ?? [],
    notes: [...notes.values()],
    combined: { parts, units, splitFrom },
    cellOf: (id) => (splitFrom === null ? sumOf(id, parts, units) : emptyCell('not_applicable')),
  };
}

function sumOf(id: ObservedIndicatorId, parts: readonly ComparedYear[], units: number): Cell {
  if (!comparisonRuleOf(id).additive) return emptyCell('not_applicable');
  if (parts.length < units) return emptyCell('report_missing');
  const cells = parts.map((part) => answerCell(id, part));
  const missing = cells.find(({ status }) => !hasNumber(status));
  if (missing !== undefined) {
    const { value, lower, upper, qualifier, status } = missing;
    return { value, lower, upper, qualifier, status };
  }
  const sum = addQuantities(cells.flatMap((cell) => quantityOf(cell) ?? []));
  const isZero = sum.lower === 0 && sum.upper === 0;
  return {
    ...(isZero ? exactQuantity(0, 'zero') : sum),
    status: isZero ? 'reported_zero' : 'reported',
  };
}
