import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * The Chromium 86 that the package chrome-aws-lambda carries in compressed form: the oldest browser that the interface
 * promises to be right in. Unpacked once into the temporary folder; returns its path.
 */
export function oldChromium(): string {
  const target = join(tmpdir(), 'xiangjian-chromium-86');
  if (existsSync(target)) return target;
  const manifest = createRequire(import.meta.url).resolve('chrome-aws-lambda/package.json');
  const packed = readFileSync(join(dirname(manifest), 'bin', 'chromium.br'));
  const partial = `${target}.${process.pid}`;
  writeFileSync(partial, brotliDecompressSync(packed));
  chmodSync(partial, 0o755);
  renameSync(partial, target);
  return target;
}
