import { definitionChanges } from '@xiangjian/compare';
import type { IndicatorId } from '@xiangjian/indicators';
import type { QuotedNote } from '@xiangjian/publish';
import {
  type Database,
  type StoredSeriesNote,
  standingNotes,
  type TownshipRow,
  townshipsOfArea,
} from '@xiangjian/store';
import { notesOfTownships } from '../comparing/notes-of-townships.ts';
import { yearsToLookAt } from '../comparing/years-with-reports.ts';

interface Shown {
  readonly area: string;
  readonly year: number;
  /** Only these townships; all of the area where nothing is said. */
  readonly set?: readonly string[] | undefined;
}

/**
 * The declared changes of definition that touch the figures of a paper, oldest first: those of its indicators that fall between
 * the year before and its own, and those that hold in some of its townships only, which are not compared with the others.
 */
export function quotedNotesOf(
  database: Database,
  { area, year, set }: Shown,
  indicators: readonly IndicatorId[],
): QuotedNote[] {
  const before = yearsToLookAt(database, area, year).findLast((one) => one < year) ?? year - 1;
  const townships = townshipsOfArea(database, area, year).filter(
    ({ code }) => set === undefined || set.includes(code),
  );
  const notesOf = notesOfTownships(database);
  const concerned = (note: StoredSeriesNote): TownshipRow[] =>
    townships.filter((one) => notesOf(one).some(({ id }) => id === note.id));
  return standingNotes(database)
    .filter(({ from }) => from <= year)
    .filter((note) => indicators.some((id) => definitionChanges(id, [note]).length > 0))
    .map((note) => ({ note, of: concerned(note) }))
    .filter(({ note, of }) => of.length > 0 && (note.from > before || of.length < townships.length))
    .sort((a, b) => a.note.from - b.note.from || a.note.id - b.note.id)
    .map(({ note: { indicator, from, comparability, text, source }, of }) => ({
      indicator,
      from,
      comparability: comparability === 'scaled' ? 'scaled' : 'break',
      text,
      source,
      townships: of.length === townships.length ? null : of.map(({ name }) => name),
    }));
}
