/**
 * How values under a definition relate to those before it: the same, to be converted first (`scaled`), or not comparable at
 * all (`break`).
 */
export const noteComparabilities = ['same', 'scaled', 'break'] as const;

export type NoteComparability = (typeof noteComparabilities)[number];

export const noteComparabilityLabels: Readonly<
  Record<NoteComparability, { zh: string; en: string }>
> = {
  same: { zh: '可比，仅作说明', en: 'comparable, a note only' },
  scaled: { zh: '须换算后才可比', en: 'comparable only after conversion' },
  break: { zh: '不可比', en: 'not comparable' },
};
