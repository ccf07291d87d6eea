import type { Database } from '@xiangjian/store';
import { Bench } from 'tinybench';
import { type StoreQuestion, storeQuestions } from './store-questions.ts';

/** What one question costs in a small country and in a large one. */
export interface Growth {
  readonly name: string;
  /** Medians in milliseconds. */
  readonly small: number;
  readonly large: number;
  /** Large to small, from one run: a busy machine slows both. */
  readonly ratio: number;
}

/** Asks every question of both databases in turn, over the same years, so that the answers are of the same size. */
export async function measureGrowth(
  databases: { readonly small: Database; readonly large: Database },
  years: readonly number[],
  milliseconds: number,
): Promise<Growth[]> {
  const growth: Growth[] = [];
  for (const question of storeQuestions) {
    const bench = new Bench({ time: milliseconds });
    bench.add('small', () => void answered(question, databases.small, years));
    bench.add('large', () => void answered(question, databases.large, years));
    await bench.run();
    const [small, large] = [medianOf(bench, 'small'), medianOf(bench, 'large')];
    growth.push({ name: question.name, small, large, ratio: large / small });
  }
  return growth;
}

/** A question that finds nothing measures nothing. */
function answered({ name, ask }: StoreQuestion, database: Database, years: readonly number[]) {
  if (ask(database, years).length === 0) throw new Error(`no answer: ${name}`);
}

function medianOf(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result;
  if (result?.state === 'completed') return result.latency.p50;
  throw result?.state === 'errored' ? result.error : new Error(`not measured: ${name}`);
}
