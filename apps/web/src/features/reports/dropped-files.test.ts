import { expect, test } from 'vitest';
import { droppedFiles } from './dropped-files.ts';

type Entry = Pick<FileSystemEntry, 'isFile' | 'isDirectory' | 'fullPath'>;

const file = (fullPath: string) => ({
  isFile: true,
  isDirectory: false,
  fullPath,
  file: (found: (file: File) => void) => found(new File(['x'], fullPath.split('/').pop() ?? '')),
});

/** A folder as browsers hand it out: in portions, the last of them empty. */
const folder = (fullPath: string, ...portions: Entry[][]) => ({
  isFile: false,
  isDirectory: true,
  fullPath,
  createReader: () => {
    const left = [...portions, []];
    return { readEntries: (found: (entries: Entry[]) => void) => found(left.shift() ?? []) };
  },
});

const dropped = (...entries: (Entry | null)[]) =>
  droppedFiles({
    files: [new File(['x'], 'plain.html')],
    items: [
      ...entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
      { kind: 'string', webkitGetAsEntry: () => null },
    ],
  } as unknown as DataTransfer);

test('folders are walked to the end, portion by portion', async () => {
  const { found, fromFolder } = await dropped(
    folder(
      '/2023',
      [file('/2023/a.html'), file('/2023/b.html')],
      [folder('/2023/乡', [file('/2023/乡/c.html')])],
    ),
    file('/d.txt'),
  );
  expect(found.map(({ path }) => path)).toEqual([
    '2023/a.html',
    '2023/b.html',
    '2023/乡/c.html',
    'd.txt',
  ]);
  expect(fromFolder).toBe(true);
});

test('files alone are not a folder, and a browser without entries still gives its files', async () => {
  await expect(dropped(file('/d.txt'))).resolves.toMatchObject({ fromFolder: false });
  const { found } = await dropped(null);
  expect(found.map(({ path }) => path)).toEqual(['plain.html']);
});
