import { releases } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { openStore } from '../store/open-store.ts';

/** Lists every release, the newest first, one line each. */
export async function listReleases(context: CommandContext): Promise<ExitCode> {
  const database = await openStore(context);
  try {
    const { out } = context.terminal;
    const found = releases(database);
    if (found.length === 0) out.write('还没有发布。\n');
    for (const { key, madeAt, author, note, hash } of found) {
      out.write(`${key}\t${madeAt}\t${author}\t${note}\t${hash}\n`);
    }
    return 0;
  } finally {
    database.close();
  }
}
