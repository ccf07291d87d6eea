import type { SchemeItem, ScoringScheme } from './scheme.ts';

/** A scheme without the codes of townships in it, for answers that hide who is who. */
export function withoutIdentities(scheme: ScoringScheme): ScoringScheme {
  return {
    ...scheme,
    chapters: scheme.chapters.map((chapter) => ({
      ...chapter,
      items: chapter.items.map(withoutCodes),
    })),
  };
}

function withoutCodes(item: SchemeItem): SchemeItem {
  if (item.kind === 'manual_mark') return { ...item, marks: {}, notes: {} };
  return item.kind === 'veto' ? { ...item, declared: [] } : item;
}
