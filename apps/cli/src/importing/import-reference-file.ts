import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { previewReferences, statedReference } from '@xiangjian/api';
import { addReferences, audited } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { commandLineActor } from '../command-line/command-line-actor.ts';
import { knownArea } from '../command-line/known-area.ts';
import { openFilledStore } from '../store/open-store.ts';

/** Around which area the table speaks, whether it is only looked at, and who says so. */
export interface ReferencesAsked {
  readonly area: string;
  readonly check?: boolean;
  readonly author: string;
}

/**
 * Imports a table of reference values, all rows or none; the audit log remembers it. Cells that cannot be read are named, and
 * then the exit code is 1.
 */
export async function importReferenceFile(
  context: CommandContext,
  file: string,
  { area: asked, check = false, author }: ReferencesAsked,
): Promise<ExitCode> {
  const { terminal, now } = context;
  const bytes = readFileSync(file);
  const database = await openFilledStore(context);
  try {
    const area = knownArea(database, asked);
    const table = await previewReferences(database, { bytes, fileName: basename(file) }, area);
    for (const { address, message } of table.problems) {
      terminal.error.write(`${address} ${message}。\n`);
    }
    if (table.problems.length > 0) {
      terminal.error.write(`有 ${table.problems.length} 处问题，没有导入：请改好再导入。\n`);
      return 1;
    }
    const fresh = table.items.filter(({ standing }) => standing === 'new');
    const known = table.items.length - fresh.length;
    if (!check && fresh.length > 0) {
      const at = now();
      const after = fresh.map(({ reference }) => reference);
      audited(
        database,
        () => ({
          by: commandLineActor(),
          action: 'references',
          object: '/reference-values',
          after,
        }),
        at,
        () => addReferences(database, after.map(statedReference), author, at),
      );
    }
    terminal.error.write(
      `${check ? '可以导入' : '参考值已导入'}：${fresh.length} 条，已有 ${known} 条。\n`,
    );
    return 0;
  } finally {
    database.close();
  }
}
