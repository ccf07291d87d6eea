import type { IndicatorId, NoteComparability } from '@xiangjian/indicators';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { divisionByCode } from '../queries/division-by-code.ts';

/** A change of what is counted, as a person declares it. */
export interface NewSeriesNote {
  /** Null: every indicator. */
  readonly indicator: IndicatorId | null;
  /** 2, 4, 6 or 9 digits; empty: everywhere. */
  readonly area: string;
  /** The first year of the new definition. */
  readonly from: number;
  readonly comparability: NoteComparability;
  readonly text: string;
  /** The document or page that says so; null where nothing was named. */
  readonly source: string | null;
}

const addNote = statement<
  [
    indicator: string | null,
    area: string,
    from: number,
    comparability: string,
    text: string,
    source: string | null,
    author: string,
    at: string,
  ]
>(
  `INSERT INTO series_note (indicator, area, first_year, comparability, text, source, author, recorded_at)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
);
const sameNote = statement<
  [indicator: string | null, area: string, from: number, comparability: string],
  { id: number }
>(
  `SELECT id FROM series_note
   WHERE indicator IS ? AND area = ? AND first_year = ? AND comparability = ? AND undone_at IS NULL`,
);

/**
 * Records changes of definition, all or none, and gives their ids. Throws StoreError where an area is not known
 * (`unknown_division`), or the same change stands already (`note_exists`).
 */
export function declareNotes(
  database: Database,
  notes: readonly NewSeriesNote[],
  author: string,
  now: string,
): number[] {
  return inTransaction(database, () => {
    const ids = notes.map((note) => declare(database, note, author, now));
    raiseRevision(database);
    return ids;
  });
}

function declare(database: Database, note: NewSeriesNote, author: string, now: string): number {
  const { indicator, area, from, comparability, text, source } = note;
  if (area !== '' && divisionByCode(database, area) === null) {
    throw new StoreError('unknown_division', `no area ${area}`, `区划名录里没有代码“${area}”`);
  }
  if (sameNote.get(database, indicator, area, from, comparability) !== undefined) {
    throw new StoreError(
      'note_exists',
      `a change of ${indicator ?? 'all indicators'} from ${from} in ${area || 'all areas'} stands already`,
      `已登记过同一指标、同一范围、${from}年起的口径变化：请先撤销原来那条`,
    );
  }
  return addNote.run(database, indicator, area, from, comparability, text, source, author, now);
}
