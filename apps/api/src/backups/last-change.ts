import { statSync } from 'node:fs';

/** When a file of the database was last written, in milliseconds since 1970; the log beside it counts. */
export function lastChange(file: string): number {
  const times = [file, `${file}-wal`].map(
    (part) => statSync(part, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return Math.max(...times);
}
