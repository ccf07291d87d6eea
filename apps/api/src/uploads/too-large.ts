import type { ImportItem } from '@xiangjian/contract';
import { ApiProblem } from '../problems/api-problem.ts';
import { uploadLimits } from './upload-limits.ts';

const most = `${uploadLimits.fileBytes / 1024 / 1024} MB`;

/** The answer when nothing but files that are too large was sent. */
export function allTooLarge(names: readonly string[]): ApiProblem {
  return new ApiProblem('too-large', {
    status: 413,
    title: `文件超过 ${most},没有导入:${names.join('、')}`,
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
  return {
    file: name,
    outcome: 'refused',
    report_id: null,
    township: null,
    year: null,
    title: null,
    observations: 0,
    problem: {
      code: 'too_large',
      message_zh: `文件超过 ${most},没有导入`,
      message_en: `the file is larger than ${most} and was not imported`,
      candidates: [],
    },
    changes: { added: 0, changed: 0, gone: 0 },
  };
}
