import { type NewSeriesNote, newSeriesNoteSchema } from '@xiangjian/contract';
import type { NoteComparability } from '@xiangjian/indicators';

/** A change of definition while it is being typed. */
export interface NoteDraft {
  readonly isForAll: boolean;
  readonly area: string;
  readonly from: string;
  readonly comparability: NoteComparability;
  readonly text: string;
  readonly source: string;
}

export const emptyNote: NoteDraft = {
  isForAll: false,
  area: '',
  from: '',
  comparability: 'break',
  text: '',
  source: '',
};

/** The note as it is sent, or null while something is missing. */
export function statedNote(draft: NoteDraft, indicator: string): NewSeriesNote | null {
  const { isForAll, area, from, comparability, text, source } = draft;
  const stated = newSeriesNoteSchema.safeParse({
    indicator: isForAll ? null : indicator,
    area,
    from: /^\d{4}$/.test(from.trim()) ? Number(from) : null,
    comparability,
    text,
    source: source.trim() === '' ? null : source,
  });
  return stated.success ? stated.data : null;
}
