import { buildApp } from '@xiangjian/api';
import { cellsOfArea, type Database, loadDivisions } from '@xiangjian/store';
import type { AnswerQuestions, Asked } from './questions.ts';
import type { SqlClock } from './sql-clock.ts';

/** What an answer costs from the request to the bytes of the reply, none of it kept from before. */
export interface AnswerTimes {
  readonly name: string;
  readonly asked: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** The part of the time that is spent in SQL, 0 to 1. */
  readonly sqlShare: number;
  /** Median to the median of reading every cell of the area in a year, taken in turn with it. */
  readonly ratio: number;
}

/** How long an answer is asked, and how often at least. */
export interface Patience {
  readonly milliseconds: number;
  readonly atLeast: number;
}

interface Taken {
  readonly answer: number;
  readonly sql: number;
  readonly reference: number;
}

/** Asks the server one kind of answer over and over. Throws where a question is refused. */
export async function timeAnswers(
  database: Database,
  clock: SqlClock,
  { area, years }: Asked,
  { name, addresses }: AnswerQuestions,
  patience: Patience,
): Promise<AnswerTimes> {
  const app = await buildApp({ database });
  const ask = async (address: string) => {
    const reply = await app.inject(`/api/v1${address}`);
    if (reply.statusCode !== 200) throw new Error(`${address}: ${reply.body}`);
  };
  await ask(addresses.at(-1) ?? '');
  const taken: Taken[] = [];
  const ends = performance.now() + patience.milliseconds;
  for (let index = 0; taken.length < patience.atLeast || performance.now() < ends; index += 1) {
    // Taking in nothing makes the server forget the replies that it keeps.
    if (index % addresses.length === 0) loadDivisions(database, []);
    const year = years[index % years.length] ?? 0;
    const reference = await millisecondsOf(() => cellsOfArea(database, area, [year]));
    const before = clock.spent();
    const answer = await millisecondsOf(() => ask(addresses[index % addresses.length] ?? ''));
    taken.push({ answer, sql: clock.spent() - before, reference });
  }
  await app.close();
  return timesOf(name, taken);
}

async function millisecondsOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function timesOf(name: string, taken: readonly Taken[]): AnswerTimes {
  const answers = taken.map(({ answer }) => answer);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const p50 = quantile(answers, 0.5);
  const reference = quantile(
    taken.map((one) => one.reference),
    0.5,
  );
  return {
    name,
    asked: taken.length,
    p50,
    p95: quantile(answers, 0.95),
    sqlShare: sum(taken.map(({ sql }) => sql)) / sum(answers),
    ratio: p50 / reference,
  };
}

/** The smallest value that so large a share of the values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
