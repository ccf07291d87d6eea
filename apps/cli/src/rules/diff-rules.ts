import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { compareSnapshots } from './compare-snapshots.ts';
import { differenceTable } from './difference-table.ts';
import { readSnapshot } from './read-snapshot.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** Reads a folder with the rules of today and shows what differs from a snapshot; 1 where anything does. */
export async function diffRules(
  { terminal }: CommandContext,
  file: string,
  folder: string,
  json: boolean,
): Promise<ExitCode> {
  const before = readSnapshot(file);
  const { snapshot, failed } = await takeSnapshot(folder, terminal.error);
  const difference = compareSnapshots(before, snapshot);
  terminal.out.write(
    json ? `${JSON.stringify(difference, null, 2)}\n` : differenceTable(difference),
  );
  return difference.reports.length === 0 && failed === 0 ? 0 : 1;
}
