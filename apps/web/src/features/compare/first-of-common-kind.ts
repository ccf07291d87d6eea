import type { Township } from '@xiangjian/contract';

/** Code of the first township of the kind that most are of; undefined where there is none. */
export function firstOfCommonKind(townships: readonly Township[]): string | undefined {
  const count = (kind: Township['kind']) => townships.filter((one) => one.kind === kind).length;
  const most = Math.max(...townships.map(({ kind }) => count(kind)));
  return townships.find(({ kind }) => count(kind) === most)?.code;
}
