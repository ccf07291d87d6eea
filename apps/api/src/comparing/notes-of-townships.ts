import type { SeriesNote } from '@xiangjian/compare';
import {
  type Database,
  type StoredSeriesNote,
  standingNotes,
  type TownshipRow,
  townshipsOfCodes,
} from '@xiangjian/store';

const townshipDigits = 9;

type Concerned = Pick<TownshipRow, 'id' | 'code'>;

/** The declared changes of definition that concern a township; a note on a township goes with it through new codes. */
export function notesOfTownships(
  database: Database,
): (township: Concerned) => readonly SeriesNote[] {
  const notes = standingNotes(database);
  if (notes.length === 0) return () => none;
  const named = notes.map(({ area }) => area).filter(({ length }) => length === townshipDigits);
  const units = townshipsOfCodes(database, [...new Set(named)]);
  const concerns = ({ area }: StoredSeriesNote, { id, code }: Concerned) =>
    code.startsWith(area) || units.get(area)?.id === id;
  const found = new Map<string, readonly SeriesNote[]>();
  return (township) => {
    const known = found.get(township.code);
    if (known !== undefined) return known;
    const own = notes.filter((note) => concerns(note, township)).map(appliedNote);
    found.set(township.code, own);
    return own;
  };
}

const none: readonly SeriesNote[] = [];

function appliedNote({ id, indicator, from, comparability, text }: StoredSeriesNote): SeriesNote {
  return { id, indicator, from, comparability, text };
}
