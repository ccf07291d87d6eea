import { makeBoundedExaminer } from './bounded-examiner.ts';
import { type Damaged, damageSeed } from './damage-seed.ts';
import { type FuzzFormat, readSeeds } from './seeds.ts';

export interface FuzzPlan {
  readonly seed: number;
  readonly formats: readonly FuzzFormat[];
  /** The number of the first round, and how many there are per format. */
  readonly from: number;
  readonly rounds: number;
}

/** What became of the rounds of one format. */
export interface FuzzResult {
  readonly format: FuzzFormat;
  /** How many rounds had each outcome. */
  readonly counts: ReadonlyMap<string, number>;
  readonly slowestMilliseconds: number;
  readonly violations: readonly (Damaged & { readonly what: string })[];
}

const bounds = { milliseconds: 10_000, megabytes: 512 };

/** Runs every round of the plan, format by format. The same plan damages the same files in the same way. */
export async function* runRounds(plan: FuzzPlan): AsyncGenerator<FuzzResult> {
  const seeds = await readSeeds();
  const others = Object.values(seeds).flatMap((list) => list.map(({ bytes }) => bytes));
  const examiner = makeBoundedExaminer(bounds);
  try {
    for (const format of plan.formats) {
      const counts = new Map<string, number>();
      const violations: FuzzResult['violations'][number][] = [];
      let slowestMilliseconds = 0;
      for (let round = plan.from; round < plan.from + plan.rounds; round += 1) {
        const damaged = damageSeed({ seed: plan.seed, format, round }, seeds[format], others);
        const started = performance.now();
        const outcome = await examiner.examine(damaged.bytes);
        slowestMilliseconds = Math.max(slowestMilliseconds, performance.now() - started);
        counts.set(outcome.kind, (counts.get(outcome.kind) ?? 0) + 1);
        if (outcome.kind === 'violation') violations.push({ ...damaged, what: outcome.what });
      }
      yield { format, counts, slowestMilliseconds, violations };
    }
  } finally {
    examiner.close();
  }
}
