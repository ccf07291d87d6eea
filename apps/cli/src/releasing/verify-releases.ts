import {
  type Database,
  releaseByKey,
  releaseKeyOf,
  releases,
  verifyRelease,
} from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { wrongUsage } from '../command-line/command-failure.ts';
import { openStore } from '../store/open-store.ts';

/** Computes the hash of one release, or of all, anew. Exit code 1 where one does not hold. */
export async function verifyReleases(
  context: CommandContext,
  key: string | null,
): Promise<ExitCode> {
  const database = await openStore(context);
  try {
    const { out } = context.terminal;
    const asked = key === null ? releases(database) : [oneRelease(database, key)];
    const unsound = asked.filter((release) => !verifyRelease(database, release).isSound);
    for (const release of unsound) out.write(`发布 ${release.key} 与校验值不符：请用备份恢复。\n`);
    out.write(`校验了 ${asked.length} 次发布，${unsound.length} 次不符。\n`);
    return unsound.length === 0 ? 0 : 1;
  } finally {
    database.close();
  }
}

function oneRelease(database: Database, key: string) {
  const parts = releaseKeyOf(key);
  if (parts === null) throw wrongUsage(`发布编号“${key}”有误：应如 990101-2022-1。`);
  return releaseByKey(database, parts);
}
