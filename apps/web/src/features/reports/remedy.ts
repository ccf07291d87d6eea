import type { ImportItem } from '@xiangjian/contract';

/** What a person can add or do about a file that was not imported. */
export type Remedy = 'township' | 'year' | 'other';

const remedies: Readonly<Record<string, Remedy>> = {
  no_township: 'township',
  unknown_township: 'township',
  ambiguous_township: 'township',
  township_gone: 'township',
  township_not_yet: 'township',
  no_year: 'year',
  year_ahead: 'year',
};

/** What helps against a refusal; null where the file was taken. */
export function remedyOf({ outcome, problem }: ImportItem): Remedy | null {
  if (outcome !== 'refused') return null;
  return remedies[problem?.code ?? ''] ?? 'other';
}

/** The server's words as reason and advice: it writes 「原因:请……」. Advice is empty where it gives none. */
export function splitAdvice(message: string): { readonly reason: string; readonly advice: string } {
  const at = message.search(/[:\uff1a]\u8bf7/);
  if (at === -1) return { reason: message, advice: '' };
  return { reason: message.slice(0, at), advice: `${message.slice(at + 1)}。` };
}
