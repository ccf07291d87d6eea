import type { AnsweredCell, IndicatorId } from '@xiangjian/indicators';
import type { CellView, PartView } from './answers/cell.ts';
import type { ComparedYear } from './compared-year.ts';
import { flaggedCell, withoutOtherDefinitions } from './flagged-cell.ts';

/** The answer of one township and year to one indicator. */
export interface PeerCell {
  readonly of: ComparedYear;
  readonly cell: AnsweredCell;
}

/** What each township answers for one indicator in one year, in code order whatever the order of the input. */
export function answersOf(
  id: IndicatorId,
  townshipYears: readonly ComparedYear[],
  year: number,
): PeerCell[] {
  return withoutOtherDefinitions(
    id,
    townshipsOf(townshipYears, year).map((of) => ({ of, cell: flaggedCell(id, of) })),
  );
}

/** The townships of one year in code order. */
export function townshipsOf(townshipYears: readonly ComparedYear[], year: number): ComparedYear[] {
  return townshipYears
    .filter((one) => one.year === year)
    .sort((a, b) => byCode(a.township, b.township));
}

/** Order of division codes. */
export function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : Number(a.code > b.code);
}

/** A cell without its parts. */
export function cellView({
  value,
  lower,
  upper,
  qualifier,
  status,
  basis,
  flag,
  combined,
}: AnsweredCell): CellView {
  return {
    value,
    lower,
    upper,
    qualifier,
    status,
    basis,
    ...(flag === undefined ? {} : { flag }),
    ...(combined === undefined ? {} : { combined }),
  };
}

/** One part of a share, without its qualifier. */
export function partView(part: PartView | null): PartView | null {
  return part === null ? null : { value: part.value, lower: part.lower, upper: part.upper };
}
