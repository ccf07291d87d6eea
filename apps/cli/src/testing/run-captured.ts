import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { runProgram } from '../run-program.ts';

/** What one command line did. */
export interface Captured {
  readonly code: ExitCode;
  readonly out: string;
  readonly error: string;
}

/** A moment for tests: the clock is never read. */
export const testNow = '2025-06-01T08:00:00.000Z';

/** Runs a command line in this process and keeps what it writes. */
export async function runCaptured(
  words: readonly string[],
  environment: CommandContext['environment'] = {},
): Promise<Captured> {
  const said = { out: '', error: '' };
  const code = await runProgram(words, {
    terminal: {
      out: { write: (text) => (said.out += text) },
      error: { write: (text) => (said.error += text) },
    },
    environment,
    now: () => testNow,
  });
  return { code, ...said };
}
