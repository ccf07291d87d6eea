import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { writePiecesToFile } from '../printing/write-pieces.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** Writes down what the rules of today read in a folder of reports; the same folder gives the same file. */
export async function writeSnapshot(
  { terminal }: CommandContext,
  folder: string,
  out: string,
): Promise<ExitCode> {
  const { snapshot, failed } = await takeSnapshot(folder, terminal.error);
  writePiecesToFile([`${JSON.stringify(snapshot, null, 2)}\n`], out);
  const { reports, ruleSet } = snapshot;
  const figures = reports.reduce((sum, report) => sum + report.figures.length, 0);
  terminal.error.write(
    `规则 ${ruleSet}：${reports.length} 份报告的 ${figures} 个读数已写入 ${out}。\n`,
  );
  return failed === 0 ? 0 : 1;
}
