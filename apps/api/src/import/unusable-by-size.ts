import { uploadLimits } from '../uploads/upload-limits.ts';
import { type ImportProblem, problem } from './import-problem.ts';

/** A document is read whole; an archive holds as much as all files of one request together. */
export type FileKind = 'document' | 'archive';

/** How many bytes a file may have. */
export const mostBytes: Readonly<Record<FileKind, number>> = {
  document: uploadLimits.fileBytes,
  archive: uploadLimits.allBytes,
};

/** Why a file is refused by its size alone, before any of it is read, or null. */
export function unusableBySize(size: number, kind: FileKind): ImportProblem | null {
  if (size === 0) return problem('empty', '文件是空的：请检查文件后再导入', 'the file is empty');
  return size > mostBytes[kind] ? tooLarge(kind) : null;
}

/** Why a file that is larger than allowed is not taken in. */
export function tooLarge(kind: FileKind): ImportProblem {
  const most = `${mostBytes[kind] / 1024 / 1024} MB`;
  const messageZh =
    kind === 'archive'
      ? `压缩包超过 ${most}，没有导入：请分成几个压缩包`
      : `文件超过 ${most}，没有导入：请只保存报告正文`;
  return problem('too_large', messageZh, `the ${kind} is larger than ${most}`);
}
