import { ownPastQuestions, yearsOfOwnPast } from '@xiangjian/compare';
import type { ReportDetail } from '@xiangjian/contract';
import { type Database, type StoredTownshipYear, townshipYearsOfCodes } from '@xiangjian/store';
import { lastBreaks } from '../comparing/last-breaks.ts';
import { notesOfTownships } from '../comparing/notes-of-townships.ts';

/** What the year of a report leaves to be asked beside the township's own earlier years; a merge or split ends that past. */
export function ownPastOf(database: Database, of: StoredTownshipYear): ReportDetail['own_past'] {
  const years = Array.from({ length: yearsOfOwnPast }, (_, back) => of.year - 1 - back);
  const since = lastBreaks(database, [of.township.id], of.year).get(of.township.id) ?? 0;
  const past = townshipYearsOfCodes(database, [of.township.code], years).filter(
    ({ year }) => year >= since,
  );
  const notes = notesOfTownships(database)(of.township);
  const noted = (one: StoredTownshipYear) => ({ ...one, notes });
  return ownPastQuestions(noted(of), past.map(noted)).map(
    ({ name, severity, zh, en, indicator }) => ({
      name,
      severity,
      message_zh: zh,
      message_en: en,
      indicators: [indicator],
    }),
  );
}
