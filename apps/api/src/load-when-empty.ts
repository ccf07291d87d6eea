import type { Database } from '@xiangjian/store';
import { loadBundledData } from './import/load-bundled-data.ts';
import { type LineOutput, makeProgressLine } from './progress-line.ts';

/** Fills an empty database with the bundled divisions and sample reports, and shows how far it is. */
export async function loadWhenEmpty(
  database: Database,
  output: LineOutput,
  now: string,
): Promise<void> {
  const line = makeProgressLine('首次启动，正在载入区划与示例报告', output);
  const { reports } = await loadBundledData(database, {
    now,
    onProgress: ({ done, total }) => line.step(done, total),
  });
  line.end();
  for (const { file, problem } of reports?.refused ?? []) {
    output.write(`未载入 ${file}：${problem?.message_zh ?? ''}\n`);
  }
}
