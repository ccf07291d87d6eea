import type { ImportItem } from '@xiangjian/contract';
import { refusedItem } from '../import/import-item.ts';
import { problem } from '../import/import-problem.ts';
import { ApiProblem } from '../problems/api-problem.ts';
import { uploadLimits } from './upload-limits.ts';

const most = `${uploadLimits.fileBytes / 1024 / 1024} MB`;

/** The answer when nothing but files that are too large was sent. */
export function allTooLarge(names: readonly string[]): ApiProblem {
  return new ApiProblem('too-large', {
    status: 413,
    title: `文件超过 ${most}，没有导入：${names.join('、')}`,
    detail: `a file may hold ${uploadLimits.fileBytes} bytes`,
    errors: names.map((name) => ({
      parameter: 'file',
      message: `${name} 超过 ${most}`,
      allowed: most,
    })),
  });
}

/** The answer for one file that is too large among others. */
export function tooLargeItem(name: string): ImportItem {
  const zh = `文件超过 ${most}，没有导入：请只保存报告正文`;
  return refusedItem(name, problem('too_large', zh, `the file is larger than ${most}`));
}
