import { readFileSync } from 'node:fs';
import { CommandFailure } from '../command-line/command-failure.ts';
import { reasonOf } from '../command-line/explain-failure.ts';
import { type Snapshot, snapshotSchema } from './snapshot.ts';

/** A snapshot that was written before. Refuses (CommandFailure) what is missing or no snapshot. */
export function readSnapshot(file: string): Snapshot {
  const parsed = snapshotSchema.safeParse(contentOf(file));
  if (parsed.success) return parsed.data;
  throw new CommandFailure(
    `${file} 不是读数快照：请先用 xiangjian rules snapshot 文件夹 --out ${file} 写一份。`,
  );
}

function contentOf(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandFailure(`快照 ${file} 读不出：${reasonOf(error)}。`);
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
