import {
  type NewReferenceValue,
  newReferenceSchema,
  type ReferenceValue,
  referenceRules,
  valueFault,
} from '@xiangjian/contract';
import type { ReferenceNature, TownshipKind } from '@xiangjian/indicators';

/** A reference value while it is being typed. */
export interface ReferenceDraft {
  readonly value: string;
  readonly nature: ReferenceNature;
  readonly area: string;
  readonly kind: TownshipKind | '';
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly note: string;
}

/** An empty one for the area that is looked at. */
export function emptyReference(area: string): ReferenceDraft {
  return {
    value: '',
    nature: 'target',
    area,
    kind: '',
    from: '',
    to: '',
    title: '',
    url: '',
    date: '',
    note: '',
  };
}

/** One that is there already, to be changed. */
export function draftOf(reference: ReferenceValue): ReferenceDraft {
  const { printed, nature, area, kind, from, to, source_title, source_url, source_date, note } =
    reference;
  return {
    value: printed,
    nature,
    area,
    kind: kind ?? '',
    from: String(from),
    to: to === null ? '' : String(to),
    title: source_title,
    url: source_url ?? '',
    date: source_date ?? '',
    note: note ?? '',
  };
}

export type DraftFields = keyof ReferenceDraft;

/** What is wrong with a field and what to write, in both languages. */
type Faults = Readonly<Partial<Record<DraftFields, { readonly zh: string; readonly en: string }>>>;

type Stated =
  | { readonly reference: NewReferenceValue; readonly faults: null }
  | { readonly reference: null; readonly faults: Faults };

const fieldOf: Readonly<Record<string, DraftFields>> = {
  value: 'value',
  nature: 'nature',
  area: 'area',
  kind: 'kind',
  from: 'from',
  to: 'to',
  source_title: 'title',
  source_url: 'url',
  source_date: 'date',
  note: 'note',
};

/** The reference value as it is sent, or what is wrong with which field (as the server would say it). */
export function statedReference(draft: ReferenceDraft, indicator: string): Stated {
  const stated = newReferenceSchema.safeParse({
    indicator,
    area: draft.area,
    kind: draft.kind === '' ? null : draft.kind,
    from: yearOf(draft.from),
    to: draft.to.trim() === '' ? null : yearOf(draft.to),
    value: draft.value,
    nature: draft.nature,
    source_title: draft.title,
    source_url: orNull(draft.url),
    source_date: orNull(draft.date),
    note: orNull(draft.note),
  });
  if (stated.success) return { reference: stated.data, faults: null };
  // The words are looked at while a year is still missing: the schema waits for that.
  const value = draft.value.trim() === '' ? null : valueFault(draft.value, indicator);
  const faults: { -readonly [field in DraftFields]?: Faults[field] } =
    value === null ? {} : { value };
  for (const { path, message } of stated.error.issues) {
    const field = fieldOf[String(path[0])];
    const rule = Object.values(referenceRules).find(({ zh }) => zh === message);
    if (field !== undefined && rule !== undefined) faults[field] ??= rule;
  }
  return { reference: null, faults };
}

/** NaN while it is no year, so that it is told and not taken for an empty field. */
function yearOf(typed: string): number {
  return /^\d{4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
}

function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed;
}
