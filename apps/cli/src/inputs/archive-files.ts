import { basename, extname } from 'node:path';
import { reportExtensions, uploadLimits } from '@xiangjian/api';
import { archiveMembers, type ZipLimits } from '@xiangjian/documents';
import type { InputFile } from './input-files.ts';

/** What an archive may unpack to. Text packs to a tenth, never to a two-hundredth. */
const limits: ZipLimits = {
  members: uploadLimits.files,
  memberBytes: uploadLimits.fileBytes,
  totalBytes: uploadLimits.allBytes,
  ratio: 200,
};

/**
 * The reports in a ZIP, named archive.zip/name, and how many of its files are none. Rejects (UnreadableDocument) an archive
 * that is damaged, locked or too large, before anything of it is used.
 */
export async function archiveFiles(
  archive: string,
  bytes: Uint8Array,
): Promise<{ readonly files: readonly InputFile[]; readonly skipped: number }> {
  const files: InputFile[] = [];
  let skipped = 0;
  for await (const { name, bytes: content } of archiveMembers(bytes, limits)) {
    if (reportExtensions.includes(extname(name).toLowerCase())) {
      files.push({
        path: `${archive}/${name}`,
        fileName: basename(name),
        read: () => Promise.resolve(content),
      });
    } else skipped += 1;
  }
  return { files, skipped };
}
