import { type RereadReport, rereadReports } from '@xiangjian/api';
import { recordAudit } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { commandLineActor } from '../command-line/command-line-actor.ts';
import { knownArea } from '../command-line/known-area.ts';
import { makeProgressBar } from '../printing/progress-bar.ts';
import { openStore } from '../store/open-store.ts';
import { changeTable, countedChanges } from './change-table.ts';

export interface RereadStoredOptions {
  readonly area: string | undefined;
  readonly all: boolean;
}

/** Reads stored reports again and prints every cell that is new, different or gone; the last line on standard error counts them. */
export async function rereadStored(
  context: CommandContext,
  { area, all }: RereadStoredOptions,
): Promise<ExitCode> {
  const { terminal, now } = context;
  const database = await openStore(context);
  const bar = makeProgressBar('重读', terminal.error);
  const reread: RereadReport[] = [];
  try {
    const known = area === undefined ? undefined : knownArea(database, area);
    recordAudit(
      database,
      { by: commandLineActor(), action: 'reread', object: known ?? '全部', after: { all } },
      now(),
    );
    for (const one of rereadReports(database, { area: known, all, now })) {
      reread.push(one);
      bar.step(one.done, one.total);
    }
  } finally {
    bar.end();
    database.close();
  }
  terminal.out.write(changeTable(reread));
  terminal.error.write(countedChanges(reread));
  return 0;
}
