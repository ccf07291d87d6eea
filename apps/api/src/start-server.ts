import { join } from 'node:path';
import { ownIndicators } from '@xiangjian/indicators';
import { type Database, hasAccounts, openDatabase } from '@xiangjian/store';
import { makeSetupToken, ownDoor, sharedDoor } from './accounts/door.ts';
import { buildApp } from './app.ts';
import { backUpInTime } from './backups/back-up-in-time.ts';
import { keepBackups } from './backups/backups.ts';
import { reportsToReread } from './import/reread-reports.ts';
import { addressFor, isLoopback, ownHostNames } from './listening-address.ts';
import { loadWhenEmpty } from './load-when-empty.ts';
import { makeDataFolder } from './make-data-folder.ts';
import { takeOwnIndicators } from './own-indicators/take-own-indicators.ts';
import type { LineOutput } from './progress-line.ts';
import { readSettings, type Settings, WrongSettings } from './settings.ts';
import { startFailure } from './start-failure.ts';

/** Where the server says what it does; errors go apart. */
export interface Terminal {
  readonly out: LineOutput;
  readonly error: LineOutput;
}

/** A server that listens. */
export interface RunningServer {
  readonly address: string;
  /** Finishes the requests under way, then closes the database. */
  readonly close: () => Promise<void>;
}

/** The file of the database inside the data folder. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'xiangjian.db');
}

/**
 * Opens the data folder, loads the bundled data when it is empty, listens, and says so in one line. What stands in the
 * way is said in one line each; then the exit code is returned: 2 for wrong settings, 1 for anything else.
 */
export async function startServer(
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal = { out: process.stdout, error: process.stderr },
): Promise<RunningServer | 1 | 2> {
  let database: Database | null = null;
  try {
    const settings = readSettings(environment);
    makeDataFolder(settings.dataFolder);
    const refusal = takeOwnIndicators(settings.dataFolder);
    if (refusal !== null) terminal.error.write(`${refusal}\n`);
    database = await openDatabase({ file: databaseFile(settings.dataFolder) });
    await loadWhenEmpty(database, terminal.out, new Date().toISOString());
    sayToReread(database, terminal.out);
    return await listen(database, settings, terminal);
  } catch (error) {
    database?.close();
    for (const line of startFailure(error)) terminal.error.write(`${line}\n`);
    return error instanceof WrongSettings ? 2 : 1;
  }
}

/** New or changed own indicators are read in stored reports only when somebody asks for it. */
function sayToReread(database: Database, output: LineOutput): void {
  if (ownIndicators().length === 0) return;
  const reports = reportsToReread(database);
  if (reports === 0) return;
  output.write(
    `自订指标或读数规则有变，${reports} 份已入库的报告还没有按它们读：请运行 xiangjian reread，运行前这些报告的自订指标显示为“—”。\n`,
  );
}

async function listen(
  database: Database,
  { dataFolder, host, port, embeddingSites, isAssistantServed, backups: settings }: Settings,
  terminal: Terminal,
): Promise<RunningServer> {
  const now = () => new Date().toISOString();
  const backups = keepBackups({ file: databaseFile(dataFolder), settings, now });
  const token = isLoopback(host) || hasAccounts(database) ? null : makeSetupToken();
  const app = await buildApp({
    database,
    door: isLoopback(host) ? ownDoor : sharedDoor(token),
    dataFolder,
    backups,
    embeddingSites,
    isAssistantServed,
    hostNames: ownHostNames(host),
    logger: { level: 'error', stream: terminal.error },
  });
  await app.listen({ host, port });
  const address = addressFor(host, port);
  if (token !== null) {
    terminal.error.write(
      `服务监听 ${host}，同一网络中的人都能打开，须先建立管理员账号：打开 ${address}，输入一次性口令 ${token}（用后失效，重新启动会换一个）。\n`,
    );
  }
  terminal.out.write(`乡鉴已就绪：${address}（数据在 ${dataFolder}，按 Ctrl+C 停止）\n`);
  const stopBackingUp = backUpInTime(backups, terminal.error);
  const close = async () => {
    stopBackingUp();
    await app.close();
    database.close();
  };
  return { address, close };
}
