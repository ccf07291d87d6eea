import { type IndicatorId, isIndicatorId, type NoteComparability } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** A declared change of what is counted, with who declared it and, where it was taken back, who did and why. */
export interface StoredSeriesNote {
  readonly id: number;
  readonly indicator: IndicatorId | null;
  readonly area: string;
  readonly from: number;
  readonly comparability: NoteComparability;
  readonly text: string;
  readonly source: string | null;
  readonly author: string;
  readonly recordedAt: string;
  readonly undone: { readonly at: string; readonly by: string; readonly why: string } | null;
}

interface RawNote extends Omit<StoredSeriesNote, 'indicator' | 'undone'> {
  readonly indicator: string | null;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly undoneWhy: string | null;
}

export const allSeriesNotes = statement<[], RawNote>(
  `SELECT id, indicator, area, first_year AS "from", comparability, text, source, author,
     recorded_at AS recordedAt, undone_at AS undoneAt, undone_by AS undoneBy, undone_why AS undoneWhy
   FROM series_note ORDER BY first_year, id`,
);

/** Every change of definition that was ever declared, by its first year; those of indicators not known here are left out. */
export function seriesNotes(database: Database): StoredSeriesNote[] {
  return allSeriesNotes.all(database).flatMap((raw) => {
    const { indicator, undoneAt: at, undoneBy: by, undoneWhy: why, ...rest } = raw;
    if (indicator !== null && !isIndicatorId(indicator)) return [];
    const undone = at === null || by === null || why === null ? null : { at, by, why };
    return [{ ...rest, indicator, undone }];
  });
}

/** Those that stand. */
export function standingNotes(database: Database): StoredSeriesNote[] {
  return seriesNotes(database).filter(({ undone }) => undone === null);
}
