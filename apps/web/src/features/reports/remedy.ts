import type { ImportItem } from '@xiangjian/contract';

/** What a person can do about a file that was not imported. */
export type Remedy = 'township' | 'year' | 'format' | 'empty' | 'other';

const remedies: readonly { readonly remedy: Remedy; readonly form: RegExp }[] = [
  { remedy: 'township', form: /township/ },
  { remedy: 'year', form: /year/ },
  { remedy: 'empty', form: /empty|no_text/ },
  { remedy: 'format', form: /format|unsupported|encoding|unreadable|binary/ },
];

/** What helps against a refusal, read from its code; null where the file was taken. */
export function remedyOf({ outcome, problem }: ImportItem): Remedy | null {
  if (outcome !== 'refused') return null;
  if (problem === null) return 'other';
  if (problem.candidates.length > 0) return 'township';
  return remedies.find(({ form }) => form.test(problem.code))?.remedy ?? 'other';
}
