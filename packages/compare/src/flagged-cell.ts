import { type AnsweredCell, answerCell, type IndicatorId } from '@xiangjian/indicators';
import { combinedCell } from './combined-cell.ts';
import type { ComparedYear } from './compared-year.ts';
import { definitionFlag, definitionIn } from './definitions.ts';

/** What a township answers for an indicator in its year, with what must be known of the definition. */
export function flaggedCell(id: IndicatorId, of: ComparedYear): AnsweredCell {
  const cell = of.combined === undefined ? answerCell(id, of) : combinedCell(id, of, of.combined);
  const flag = definitionFlag(id, of);
  return flag === undefined ? cell : { ...cell, flag };
}

/** A cell marked and flagged where it rests on another definition than the township that it is set beside has in that year. */
export function besideDefinition(
  id: IndicatorId,
  beside: ComparedYear,
  cell: AnsweredCell,
  of: ComparedYear,
): AnsweredCell {
  const isSame = of.year !== beside.year || definitionIn(id, of) === definitionIn(id, beside);
  return isSame || cell.lower === null ? cell : ofOtherDefinition(cell);
}

/**
 * The cells of one year beside each other: those that rest on another definition than most of the stated ones are marked and
 * flagged. Where two definitions are equally common, the newer one is held to be the common one.
 */
export function withoutOtherDefinitions<One extends { of: ComparedYear; cell: AnsweredCell }>(
  id: IndicatorId,
  cells: readonly One[],
): One[] {
  if (cells.every(({ of }) => of.notes.length === 0)) return [...cells];
  const stated = cells.filter(({ cell }) => cell.lower !== null);
  const tally = new Map<string, number>();
  for (const { of } of stated) {
    const definition = definitionIn(id, of);
    tally.set(definition, (tally.get(definition) ?? 0) + 1);
  }
  const counts = [...tally].sort(([a, some], [b, others]) => others - some || (a < b ? 1 : -1));
  const common = counts[0]?.[0];
  if (common === undefined || counts.length === 1) return [...cells];
  return cells.map((one) =>
    one.cell.lower === null || definitionIn(id, one.of) === common
      ? one
      : { ...one, cell: ofOtherDefinition(one.cell) },
  );
}

function ofOtherDefinition(cell: AnsweredCell): AnsweredCell {
  return { ...cell, flag: 'definition_differs', isOfOtherDefinition: true };
}
