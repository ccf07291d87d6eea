import { closeSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import type { LineOutput } from '@xiangjian/api';

/** Enough text that writing it is worth a call. */
const fullUnits = 65_536;

/** Writes pieces of text one after the other, gathered to calls of 64 KB. */
export function writePieces(pieces: Iterable<string>, output: LineOutput): void {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < fullUnits) continue;
    output.write(waiting);
    waiting = '';
  }
  output.write(waiting);
}

/** Writes pieces to a file, which is there only when it is whole; a file of that name is replaced. */
export function writePiecesToFile(pieces: Iterable<string>, file: string): void {
  const unfinished = `${file}.part`;
  try {
    withOpenFile(unfinished, (output) => writePieces(pieces, output));
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function withOpenFile(file: string, write: (output: LineOutput) => void): void {
  const descriptor = openSync(file, 'w');
  try {
    write({ write: (text) => writeSync(descriptor, text) });
  } finally {
    closeSync(descriptor);
  }
}

/** Writes bytes as they come to a file, which is there only when it is whole; a file of that name is replaced. */
export async function writeStreamed(
  pieces: AsyncIterable<Uint8Array>,
  file: string,
): Promise<void> {
  const unfinished = `${file}.part`;
  try {
    const descriptor = openSync(unfinished, 'w');
    try {
      for await (const piece of pieces) writeSync(descriptor, piece);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Writes a whole file, which is there only when it is complete; a file of that name is replaced. */
export function writeWhole(bytes: Uint8Array, file: string): void {
  const unfinished = `${file}.part`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
