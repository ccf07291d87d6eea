import type { Terminal } from '@xiangjian/api';

/** 0 done, 1 some inputs failed (each named), 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** What a command may touch of the world: where it writes, what the environment says, and the clock. */
export interface CommandContext {
  /** `out` carries data only, so that it can be piped; whatever is said to a person goes to `error`. */
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The moment as ISO time, written down with what is stored. */
  readonly now: () => string;
}

/** Carries out a command in its context and keeps its exit code. */
export type Perform = (command: (context: CommandContext) => Promise<ExitCode>) => Promise<void>;
