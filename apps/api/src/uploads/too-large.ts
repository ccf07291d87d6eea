import { isArchiveName } from '../import/report-files.ts';
import { mostBytes } from '../import/unusable-by-size.ts';
import { ApiProblem } from '../problems/api-problem.ts';

/** The answer when nothing but files that are too large was sent. */
export function allTooLarge(names: readonly string[]): ApiProblem {
  const limits = [...new Set(names.map(limitOf))].join('、');
  return new ApiProblem('too-large', {
    status: 413,
    title: `文件超过 ${limits}，没有导入：${names.join('、')}`,
    detail: `a file may hold ${mostBytes.document} bytes, an archive ${mostBytes.archive}`,
    errors: names.map((name) => ({
      parameter: 'file',
      message: `${name} 超过 ${limitOf(name)}`,
      allowed: limitOf(name),
    })),
  });
}

function limitOf(name: string): string {
  return `${mostBytes[isArchiveName(name) ? 'archive' : 'document'] / 1024 / 1024} MB`;
}
