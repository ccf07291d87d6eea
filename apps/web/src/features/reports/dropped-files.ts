import type { FoundFile } from './import-queue.ts';

/** Everything that was dropped, folders walked to the end; `fromFolder` when at least one folder was among it. */
export async function droppedFiles(
  transfer: DataTransfer,
): Promise<{ readonly found: FoundFile[]; readonly fromFolder: boolean }> {
  // The entries must be taken before the first wait: the browser empties the list after the event.
  const entries = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files].map((file) => ({ path: file.name, file }));
  if (entries.every((entry) => entry === null)) return { found: plain, fromFolder: false };
  const found: FoundFile[] = [];
  for (const entry of entries) if (entry !== null) await walk(entry, found);
  return { found, fromFolder: entries.some((entry) => entry?.isDirectory ?? false) };
}

async function walk(entry: FileSystemEntry, found: FoundFile[]): Promise<void> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ path: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  const read = () =>
    new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  // A reader hands out a folder in portions of a hundred until an empty one.
  for (let portion = await read(); portion.length > 0; portion = await read()) {
    for (const child of portion) await walk(child, found);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** The files of a file or folder input. */
export function chosenFiles(list: FileList | null): FoundFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}
