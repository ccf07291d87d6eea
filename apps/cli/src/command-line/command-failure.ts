import type { ExitCode } from './command-context.ts';

/** A command that cannot go on; the message is Chinese and says what to do. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;

  constructor(messageZh: string, exitCode: ExitCode = 1) {
    super(messageZh);
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
  }
}

/** The command was asked for in a way that it does not understand. */
export function wrongUsage(messageZh: string): CommandFailure {
  return new CommandFailure(messageZh, 2);
}
