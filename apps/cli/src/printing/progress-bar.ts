import { type LineOutput, makeProgressLine, type ProgressLine } from '@xiangjian/api';

const cells = 20;

/** A bar on a terminal, written over as the work goes on; a line each tenth where the output is a file or a pipe. */
export function makeProgressBar(label: string, output: LineOutput): ProgressLine {
  if (output.isTTY !== true) return makeProgressLine(label, output);
  let open = false;
  return {
    step(done, total) {
      const full = total === 0 ? cells : Math.floor((cells * done) / total);
      const bar = '█'.repeat(full) + '░'.repeat(cells - full);
      output.write(`\r${label} ${bar} ${done}/${total}`);
      open = true;
    },
    end() {
      if (open) output.write('\n');
      open = false;
    },
  };
}
