import type { LineOutput } from '@xiangjian/api';

/** Names a file that could not be used and why. */
export function sayFailed(output: LineOutput, path: string, reason: string): void {
  output.write(`没能处理 ${path}：${withoutStop(reason)}。\n`);
}

/** Names folders and archives without a report in them. */
export function sayBarren(output: LineOutput, paths: readonly string[]): void {
  for (const path of paths) {
    sayFailed(output, path, '里面没有可读的报告，请检查路径和文件格式');
  }
}

function withoutStop(reason: string): string {
  return reason.replace(/[。.]$/, '');
}
