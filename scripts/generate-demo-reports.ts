import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoFiles } from './demo/demo-files.ts';

const folder = fileURLToPath(new URL('../data/demo', import.meta.url));

// Reports of an earlier run may bear names that are no longer written.
rmSync(join(folder, 'reports'), { recursive: true, force: true });
const files = demoFiles();
for (const [path, bytes] of files) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
console.log(`data/demo: ${files.size} files`);
