import { ApiProblem } from './api-problem.ts';

interface Trouble {
  readonly kind: string;
  readonly status: number;
  readonly title: string;
}

const full: Trouble = {
  kind: 'disk-full',
  status: 507,
  title: '磁盘已满，没有保存，原有数据不受影响：请腾出空间后再试',
};

const locked: Trouble = {
  kind: 'read-only',
  status: 503,
  title: '数据文件夹只能读，没有保存：请检查文件夹权限后再试',
};

const troubles: readonly (readonly [code: RegExp, trouble: Trouble])[] = [
  [/^(SQLITE_FULL|ENOSPC)$/, full],
  [/^(SQLITE_READONLY\w*|EACCES|EPERM|EROFS)$/, locked],
];

/** What the disk refuses, worded for people: the transaction was undone as a whole. Null for any other error. */
export function storageProblem(error: unknown): ApiProblem | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const trouble = troubles.find(([form]) => form.test(code))?.[1];
  if (trouble === undefined) return null;
  const { kind, status, title } = trouble;
  return new ApiProblem(kind, { status, title, detail: `nothing was stored: ${code}` });
}
