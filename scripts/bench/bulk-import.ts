import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportRun } from './import-process.ts';
import { writeMixedFolder } from './mixed-folder.ts';

const mostMegabytes = 1024;

/**
 * How long a folder of reports of every format takes with one reading thread and with one for every core, each in a process
 * and a database of its own; some lines of text.
 * @throws Error where the outcomes differ, or more memory is held than an import may hold
 */
export async function benchBulkImport(files: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'xiangjian-bench-'));
  try {
    writeMixedFolder(join(folder, 'reports'), files);
    const one = await quickerOfTwo(folder, ['1']);
    const all = await quickerOfTwo(folder, []);
    if (one.fingerprint !== all.fingerprint) throw new Error('threads change the outcomes');
    if (all.peakMegabytes > mostMegabytes) throw new Error(`${all.peakMegabytes} MB were held`);
    return [
      line('all cores', files, all),
      line('one thread', files, one),
      `speed-up ${(one.milliseconds / all.milliseconds).toFixed(2)}; outcomes ${JSON.stringify(all.outcomes)}`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What another program took of the cores in one run it may not take in the next. */
async function quickerOfTwo(folder: string, threads: readonly string[]): Promise<ImportRun> {
  const [first, second] = [await importOnce(folder, threads), await importOnce(folder, threads)];
  return first.milliseconds < second.milliseconds ? first : second;
}

async function importOnce(folder: string, threads: readonly string[]): Promise<ImportRun> {
  const program = new URL('./import-process.ts', import.meta.url);
  const database = join(mkdtempSync(join(folder, 'database-')), 'xiangjian.db');
  const run = fork(program, [join(folder, 'reports'), database, ...threads]);
  const ended = once(run, 'exit').then(([code]) => {
    throw new Error(`the import ended with ${code}`);
  });
  const [answer]: ImportRun[] = await Promise.race([once(run, 'message'), ended]);
  if (answer === undefined) throw new Error('the import said nothing');
  return answer;
}

function line(name: string, files: number, { milliseconds, peakMegabytes }: ImportRun): string {
  const seconds = milliseconds / 1000;
  return `import of ${files} files, ${name}: ${seconds.toFixed(1)} s, ${(files / seconds).toFixed(0)} files/s, at most ${peakMegabytes.toFixed(0)} MB`;
}
