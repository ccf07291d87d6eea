import { spawnSync } from 'node:child_process';

/** One thing that must hold, as a command line. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs a step with its output on the terminal. */
export function runStep({ name, command: [program, ...args] }: Step): StepResult {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  return { name, passed: status === 0, seconds };
}

/** The results as lines, failed ones marked. */
export function summaryOf(results: readonly StepResult[]): string {
  return results
    .map(({ name, passed, seconds }) => `${passed ? '  ok  ' : 'FAILED'} ${name} (${seconds} s)`)
    .join('\n');
}
