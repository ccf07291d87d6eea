/**
 * What a reader of a single value must know before setting it beside another: it is the first under a new definition (`break`),
 * it rests on another definition than the one compared with or in force last (`definition_differs`), or it was put together
 * from parts (`estimated`).
 */
export const valueFlags = ['break', 'definition_differs', 'estimated'] as const;

export type ValueFlag = (typeof valueFlags)[number];

export const valueFlagLabels: Readonly<Record<ValueFlag, { zh: string; en: string }>> = {
  break: { zh: '口径变化首年', en: 'first year of a new definition' },
  definition_differs: { zh: '口径不同', en: 'another definition' },
  estimated: { zh: '合并计算', en: 'put together from parts' },
};
