import { audited, makeRelease } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { wrongUsage } from '../command-line/command-failure.ts';
import { commandLineActor } from '../command-line/command-line-actor.ts';
import { knownArea } from '../command-line/known-area.ts';
import { openStore } from '../store/open-store.ts';

interface Wanted {
  readonly area: string;
  readonly year: number;
  readonly note: string;
  readonly author?: string;
}

/** Makes a release and says its key and hash; the audit log remembers it. */
export async function makeStoredRelease(
  context: CommandContext,
  { area, year, note, author }: Wanted,
): Promise<ExitCode> {
  if (note.trim() === '') throw wrongUsage('--note 不能为空：请写明为何发布。');
  const database = await openStore(context);
  try {
    const by = commandLineActor();
    const district = knownArea(database, area);
    if (district.length !== 4 && district.length !== 6) {
      throw wrongUsage(`发布以区县为单位：“${area}”应为 6 位区县代码（不设区县的地市 4 位）。`);
    }
    const now = context.now();
    const wanted = {
      area: district,
      year,
      note: note.trim(),
      author: author?.trim() || by.name,
      expected: null,
    };
    const release = audited(
      database,
      ({ key, hash }) => ({ by, action: 'release', object: `/releases/${key}`, after: { hash } }),
      now,
      () => makeRelease(database, wanted, now),
    );
    context.terminal.out.write(
      `已发布 ${release.key}：${release.reports} 份报告、${release.observations} 个数字，变动 ${release.changes.length} 处，校验值 ${release.hash}\n`,
    );
    return 0;
  } finally {
    database.close();
  }
}
