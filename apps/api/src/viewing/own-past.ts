import { ownPastQuestions, yearsOfOwnPast } from '@xiangjian/compare';
import type { ReportDetail } from '@xiangjian/contract';
import {
  type Database,
  eventsOfTownships,
  type StoredTownshipYear,
  townshipYearsOfCodes,
} from '@xiangjian/store';

/** What the year of a report leaves to be asked beside the township's own earlier years; a merge or split ends that past. */
export function ownPastOf(database: Database, of: StoredTownshipYear): ReportDetail['own_past'] {
  const years = Array.from({ length: yearsOfOwnPast }, (_, back) => of.year - 1 - back);
  const since = lastBreak(database, of);
  const past = townshipYearsOfCodes(database, [of.township.code], years).filter(
    ({ year }) => year >= since,
  );
  return ownPastQuestions(of, past).map(({ name, severity, zh, en, indicator }) => ({
    name,
    severity,
    message_zh: zh,
    message_en: en,
    indicators: [indicator],
  }));
}

/** The year of the last merge or split of the township up to a year; 0 where there was none. */
function lastBreak(database: Database, { township, year }: StoredTownshipYear): number {
  const years = eventsOfTownships(database, [township.id])
    .filter(({ kind }) => kind === 'merge' || kind === 'split')
    .map(({ date }) => Number(date.slice(0, 4)))
    .filter((happened) => happened <= year);
  return Math.max(0, ...years);
}
