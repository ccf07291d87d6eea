import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { mapOfYaml, openLedger, takeLedger, yamlOfMap } from '@xiangjian/api';
import { isInTheWay, problemMessage } from '@xiangjian/extract';
import { countChanges } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { wrongUsage } from '../command-line/command-failure.ts';
import { knownArea } from '../command-line/known-area.ts';
import { openFilledStore } from '../store/open-store.ts';

/** Which table is imported, how it is read, and who says so. */
export interface LedgerAsked {
  readonly area: string;
  readonly map?: string;
  readonly suggest?: boolean;
  readonly skip?: boolean;
  readonly author: string;
  readonly note?: string;
}

/** Imports a ledger, or prints the map that is suggested for it. Cells that were left out are named, and then the exit code is 1. */
export async function importLedgerFile(
  context: CommandContext,
  file: string,
  asked: LedgerAsked,
): Promise<ExitCode> {
  const { terminal, now } = context;
  if ((asked.map === undefined) === (asked.suggest !== true)) {
    throw wrongUsage('请写 --map 对应.yaml 来导入，或写 --suggest 先看建议的对应关系。');
  }
  const bytes = readFileSync(file);
  const map = asked.map === undefined ? null : mapOfYaml(readFileSync(asked.map, 'utf8'));
  const database = await openFilledStore(context);
  try {
    const area = knownArea(database, asked.area);
    const fileName = basename(file);
    const opened = await openLedger(database, { bytes, fileName }, map, now());
    if (map === null) {
      terminal.out.write(yamlOfMap(opened.map));
      return 0;
    }
    const { author, note = null, skip = false } = asked;
    const given = { area, fileName, bytes, author, note, skip };
    const { id, changes, problems } = takeLedger(database, opened, given, now());
    for (const problem of problems) {
      terminal.error.write(`${problem.address} ${problemMessage(problem).zh}。\n`);
    }
    const { added, changed } = countChanges(changes);
    const skipped = problems.filter(isInTheWay).length;
    terminal.error.write(
      `台账已导入（第 ${id} 号）：新增 ${added} 格，改变 ${changed} 格，跳过 ${skipped} 格。\n`,
    );
    return skipped === 0 ? 0 : 1;
  } finally {
    database.close();
  }
}
