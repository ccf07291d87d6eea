import { Bench } from 'tinybench';

/** Median times of two ways of going over the same input, taken in one run, so that a busy machine slows both. */
export interface SideBySide {
  readonly measured: number;
  readonly reference: number;
  /** Measured to reference: 2 means twice as slow. */
  readonly ratio: number;
}

/** Times both for so many milliseconds each; medians in milliseconds. */
export async function timeSideBySide(
  measured: () => void,
  reference: () => void,
  milliseconds: number,
): Promise<SideBySide> {
  const bench = new Bench({ time: milliseconds, warmupTime: milliseconds / 4 });
  bench.add('measured', measured).add('reference', reference);
  await bench.run();
  const [own, other] = [medianOf(bench, 'measured'), medianOf(bench, 'reference')];
  return { measured: own, reference: other, ratio: own / other };
}

function medianOf(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result;
  if (result?.state === 'completed') return result.latency.p50;
  throw result?.state === 'errored' ? result.error : new Error(`not measured: ${name}`);
}
