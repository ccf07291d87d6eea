import type { ImportItem, ImportReply } from '@xiangjian/contract';
import type { ImportQueue, QueuedFile } from './import-queue.ts';

/**
 * Puts the reply in the place of a sent file: one row for a document, for an archive one for each report in it. Files of
 * other kinds in an archive are counted as left aside.
 */
export function withReply(
  queue: ImportQueue,
  id: number,
  { items, skipped }: ImportReply,
): ImportQueue {
  let next = queue.files.reduce((most, file) => Math.max(most, file.id), 0) + 1;
  const archived = items.length > 1;
  const files = queue.files.flatMap((sent) => {
    if (sent.id !== id) return [sent];
    return items.map(
      (reply, index): QueuedFile => ({
        ...sent,
        id: index === 0 ? id : next++,
        path: pathOf(sent, reply),
        archived,
        state: { kind: 'done', reply },
      }),
    );
  });
  const changed = items.some(({ outcome }) => outcome === 'added' || outcome === 'superseded');
  return {
    ...queue,
    files,
    leftAside: queue.leftAside + skipped,
    changes: queue.changes + (changed ? 1 : 0),
  };
}

/** The folder in which the file lay, and the name in the reply: archive.zip/name for a report in an archive. */
function pathOf({ path, file }: QueuedFile, { file: named }: ImportItem): string {
  return named.startsWith(`${file.name}/`) && path.endsWith(file.name)
    ? `${path.slice(0, path.length - file.name.length)}${named}`
    : path;
}
