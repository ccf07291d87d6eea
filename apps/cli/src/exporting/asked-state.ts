import { ApiProblem, makePastStates, stateAsked, withinState } from '@xiangjian/api';
import { stateQuery, townshipsParameter, yearsParameter } from '@xiangjian/contract';
import type { Database } from '@xiangjian/store';
import { CommandFailure, wrongUsage } from '../command-line/command-failure.ts';
import type { ExportQuestion } from './export-filter.ts';

/** Does something with the database of which a question is asked. */
export type Within = <T>(work: () => T) => T;

/**
 * Lets the state that `--as-of` names answer instead of the present, as `as_of` does over HTTP; without the option the present
 * answers. Refuses a word that names no state, a state that there is not, and a year that was not released by then.
 */
export async function askedState(
  database: Database,
  { asOf, area, townships, years }: ExportQuestion,
): Promise<Within> {
  if (asOf === undefined) return (work) => work();
  if (!stateQuery.safeParse({ as_of: asOf }).success) {
    throw wrongUsage(`--as-of“${asOf}”有误：写发布编号，如 990101-2022-1，或日期，如 2026-04-01。`);
  }
  const asked = {
    area,
    townships: townshipsParameter.safeParse(townships).data,
    years: yearsParameter.safeParse(years).data,
  };
  const state = await stateAsked(makePastStates(database), asOf, asked).catch((error: unknown) => {
    throw error instanceof ApiProblem ? new CommandFailure(`${error.messageZh}。`) : error;
  });
  return (work) => withinState(database, state, work);
}
