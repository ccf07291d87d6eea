import { existsSync } from 'node:fs';
import {
  databaseFile,
  loadBundledData,
  loadBundledDivisions,
  makeDataFolder,
  makeProgressLine,
  readSettings,
  takeOwnIndicators,
} from '@xiangjian/api';
import { writeLargeNumbersIn } from '@xiangjian/indicators';
import { type Database, openDatabase, readPreferences, whatIsEmpty } from '@xiangjian/store';
import type { CommandContext } from '../command-line/command-context.ts';
import { CommandFailure } from '../command-line/command-failure.ts';

/** The file of the database that the settings name. Throws WrongSettings. */
export function databaseFileOf({ environment }: CommandContext): string {
  return databaseFile(readSettings(environment).dataFolder);
}

/** Opens the database to read from it. Refuses where there is none yet. The caller closes it. */
export async function openStore(context: CommandContext): Promise<Database> {
  const file = databaseFileOf(context);
  if (!existsSync(file)) {
    throw new CommandFailure(
      `还没有数据库（${file}）：请先用 xiangjian import 导入报告或用 npm start 启动一次，或检查设置 XIANGJIAN_DATA。`,
    );
  }
  sayOwnIndicators(context);
  const database = await openDatabase({ file });
  writeLargeNumbersIn(readPreferences(database).largeNumbers);
  return database;
}

/** Own indicators are known before a database is opened, which numbers them; a file that cannot be used is named. */
function sayOwnIndicators({ environment, terminal }: CommandContext): void {
  const refusal = takeOwnIndicators(readSettings(environment).dataFolder);
  if (refusal !== null) terminal.error.write(`${refusal}\n`);
}

/** Opens the database to add to it; an empty one is first filled with divisions and sample reports, as on a first start. */
export async function openFilledStore(context: CommandContext): Promise<Database> {
  const { environment, terminal, now } = context;
  const { dataFolder } = readSettings(environment);
  makeDataFolder(dataFolder);
  sayOwnIndicators(context);
  const database = await openDatabase({ file: databaseFile(dataFolder) });
  const line = makeProgressLine('首次使用，正在载入区划与示例报告', terminal.error);
  await loadBundledData(database, {
    now: now(),
    onProgress: ({ done, total }) => line.step(done, total),
  });
  line.end();
  return database;
}

/** Opens the database to fill it with what another one held: a new one gets its divisions, and no sample report. */
export async function openBareStore(context: CommandContext): Promise<Database> {
  const { dataFolder } = readSettings(context.environment);
  makeDataFolder(dataFolder);
  sayOwnIndicators(context);
  const database = await openDatabase({ file: databaseFile(dataFolder) });
  if (whatIsEmpty(database).divisions) loadBundledDivisions(database);
  return database;
}
