/** Where a line goes; `isTTY` when a line there can be written over. */
export interface LineOutput {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Shows how far a long work is: one line written over on a terminal, one line a tenth elsewhere. */
export interface ProgressLine {
  step(done: number, total: number): void;
  /** Ends the line, so that what follows stands on its own. */
  end(): void;
}

export function makeProgressLine(label: string, output: LineOutput): ProgressLine {
  let tenth = -1;
  let open = false;
  return {
    step(done, total) {
      const line = `${label} ${done}/${total}`;
      if (output.isTTY === true) {
        open = true;
        output.write(`\r${line}`);
        return;
      }
      const now = total === 0 ? 10 : Math.floor((10 * done) / total);
      if (now === tenth) return;
      tenth = now;
      output.write(`${line}\n`);
    },
    end() {
      if (open) output.write('\n');
      open = false;
    },
  };
}
