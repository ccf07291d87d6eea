import type { FoundFile } from './import-queue.ts';

const documents = /\.(html?|xhtml|shtml|txt|docx?|wps|pdf|rtf|mht|mhtml|ofd|xlsx?|et|zip|rar|7z)$/i;
const system = /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i;
/** Browsers save a page's pictures and scripts in a folder beside it. */
const attachments = /(^|\/)[^/]+(_files|\.files|_文件)\//i;

/**
 * Parts what a folder holds into documents, archives and the rest. Those of formats that cannot be read yet are kept: the
 * server says so, file by file. Sorted by path, so that the order does not depend on the disk.
 */
export function leaveAside(found: readonly FoundFile[]): {
  readonly documents: FoundFile[];
  readonly leftAside: number;
} {
  const kept = found.filter(({ path }) => {
    const name = path.split('/').pop() ?? path;
    return documents.test(name) && !system.test(name) && !attachments.test(path);
  });
  kept.sort((a, b) => a.path.localeCompare(b.path, 'zh-CN', { numeric: true }));
  return { documents: kept, leftAside: found.length - kept.length };
}
