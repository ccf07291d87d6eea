import type { DivisionChangesReply } from '@xiangjian/contract';
import type { DivisionsWords } from './divisions-words.ts';

type Effects = DivisionChangesReply['items'][number];

/** What a change does to each of its units, in words. */
export function effectLines({ before, after }: Effects, w: DivisionsWords): string[] {
  const units = [...new Set(after.map(({ unit }) => unit))];
  return units.map((unit) => {
    const was = last(before.filter((version) => version.unit === unit));
    const is = last(after.filter((version) => version.unit === unit));
    if (is === undefined) return '';
    if (was === undefined) return w.begins(is.name, is.code, is.valid_from ?? '');
    if (is.valid_to !== null) return w.ends(is.name, is.valid_to);
    if (is.valid_from === was.valid_from) return w.goesOn(is.name);
    return w.becomes(was.name, is.name, is.code, is.valid_from ?? '');
  });
}

function last<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}
