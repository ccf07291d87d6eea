import type { StatedDivisionChange } from '@xiangjian/contract';
import type { DivisionEventKind } from '@xiangjian/indicators';

/** A change while it is being typed. */
export interface ChangeDraft {
  readonly kind: DivisionEventKind;
  readonly date: string;
  readonly from: readonly string[];
  readonly to: readonly { readonly code: string; readonly name: string }[];
  readonly document: string;
}

export const emptyDraft: ChangeDraft = {
  kind: 'rename',
  date: '',
  from: [],
  to: [{ code: '', name: '' }],
  document: '',
};

/** How many townships may stand before and after a change of that kind. */
export function sidesOf(kind: DivisionEventKind): {
  readonly before: boolean;
  readonly after: boolean;
} {
  return { before: kind === 'merge', after: kind === 'split' };
}

/** The draft with another kind: sides that may hold only one keep their first. */
export function withKind(draft: ChangeDraft, kind: DivisionEventKind): ChangeDraft {
  const several = sidesOf(kind);
  return {
    ...draft,
    kind,
    from: several.before ? draft.from : draft.from.slice(0, 1),
    to: several.after ? draft.to : draft.to.slice(0, 1),
  };
}

/** The draft with other townships before it; what comes after begins as the first of them. */
export function withOrigins(
  draft: ChangeDraft,
  origins: readonly { readonly code: string; readonly name: string }[],
): ChangeDraft {
  const [first] = origins;
  const from = origins.map(({ code }) => code);
  const isUntouched = draft.to.every(({ code }) => code === '' || draft.from.includes(code));
  if (first === undefined || !isUntouched) return { ...draft, from };
  const [, ...others] = draft.to;
  return { ...draft, from, to: [{ code: first.code, name: first.name }, ...others] };
}

/** The change as it is sent, or null while something is missing. */
export function statedChange(draft: ChangeDraft): StatedDivisionChange | null {
  const { kind, date, from, document } = draft;
  const to = draft.to.map(({ code, name }) => ({ code: code.trim(), name: name.trim() }));
  const isWhole =
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    from.length > 0 &&
    to.every(({ code, name }) => /^\d{9}$/.test(code) && name !== '');
  if (!isWhole) return null;
  return {
    kind,
    date,
    from: [...from],
    to,
    document: document.trim() === '' ? null : document.trim(),
  };
}
