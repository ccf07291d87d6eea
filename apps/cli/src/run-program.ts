import { CommanderError } from 'commander';
import type { CommandContext, ExitCode, Perform } from './command-line/command-context.ts';
import { explainFailure } from './command-line/explain-failure.ts';
import { explainRefusal } from './command-line/explain-refusal.ts';
import { buildProgram } from './program.ts';

/** Runs one command line and answers its exit code; whatever stands in the way is said in Chinese, never as a stack. */
export async function runProgram(
  words: readonly string[],
  context: CommandContext,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const perform: Perform = async (command) => {
    exitCode = await command(context);
  };
  const { out, error } = context.terminal;
  const program = buildProgram(perform, {
    writeOut: (text) => out.write(text),
    writeErr: (text) => error.write(text),
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (failure) {
    const { lines, exitCode: code } = explained(failure);
    for (const line of lines) error.write(`${line}\n`);
    return code;
  }
}

function explained(error: unknown): ReturnType<typeof explainFailure> {
  if (!(error instanceof CommanderError)) return explainFailure(error);
  const refusal = explainRefusal(error);
  if (refusal !== null) return { lines: [refusal], exitCode: 2 };
  // Help that was asked for is an answer; help that is shown because no command was named is a refusal.
  return { lines: [], exitCode: error.code === 'commander.help' ? 2 : 0 };
}
