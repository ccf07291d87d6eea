import { basename, extname } from 'node:path';
import { reportExtensions, uploadLimits } from '@xiangjian/api';
import { type UnzipFileFilter, unzipSync } from 'fflate';
import type { InputFile } from './input-files.ts';
import { UnusableInput } from './unusable-input.ts';
import { zipName } from './zip-name.ts';

/**
 * The reports in a ZIP, and how many of its files are none. Sizes are looked at before anything is unpacked, so that a
 * small archive cannot fill the memory. Throws UnusableInput for what is no ZIP or unpacks to too much.
 */
export function zipEntries(
  archive: string,
  bytes: Uint8Array,
): { readonly files: readonly InputFile[]; readonly skipped: number } {
  let skipped = 0;
  let room: number = uploadLimits.allBytes;
  const tooLarge: InputFile[] = [];
  const unpacked = unpack(bytes, ({ name, originalSize }) => {
    if (name.endsWith('/')) return false;
    const inside = zipName(name);
    if (!isReport(basename(inside))) {
      skipped += 1;
      return false;
    }
    if (originalSize > uploadLimits.fileBytes) {
      tooLarge.push(entry(archive, inside, () => Promise.reject(larger())));
      return false;
    }
    room -= originalSize;
    if (room < 0) throw new UnusableInput('压缩包解开后过大：请分成几个再处理');
    return true;
  });
  const files = Object.entries(unpacked).map(([name, content]) =>
    entry(archive, zipName(name), () => Promise.resolve(content)),
  );
  return { files: [...files, ...tooLarge], skipped };
}

function isReport(name: string): boolean {
  const isHidden = name.startsWith('.') || name.startsWith('~$');
  return !isHidden && reportExtensions.includes(extname(name).toLowerCase());
}

function unpack(bytes: Uint8Array, filter: UnzipFileFilter) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    throw new UnusableInput('不是完好的 ZIP 压缩包：请重新压缩后再试');
  }
}

function entry(archive: string, inside: string, read: InputFile['read']): InputFile {
  return { path: `${archive}/${inside}`, fileName: basename(inside), read };
}

function larger(): UnusableInput {
  return new UnusableInput(`文件超过 ${uploadLimits.fileBytes / 1024 / 1024} MB：请只保存报告正文`);
}
