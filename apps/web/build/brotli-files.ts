import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);
const textFiles = /\.(js|css|html|svg|json)$/;

/** Writes `file.br` beside every text file of the build, so that the server sends it without compressing anew. */
export function brotliFiles(): Plugin {
  let folder = '';
  return {
    name: 'brotli-files',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir.startsWith('/')
        ? config.build.outDir
        : join(config.root, config.build.outDir);
    },
    async closeBundle() {
      const files = (await readdir(folder, { recursive: true })).filter((name) =>
        textFiles.test(name),
      );
      for (const file of files) {
        const bytes = await readFile(join(folder, file));
        const parameters = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        await writeFile(join(folder, `${file}.br`), await compress(bytes, { params: parameters }));
      }
    },
  };
}
