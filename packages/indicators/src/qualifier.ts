/** How firmly a number is stated. `all` and `zero` are exact numbers said in words (全覆盖, 未发生). */
export const qualifiers = [
  'exact',
  'at_least',
  'at_most',
  'about',
  'range',
  'all',
  'zero',
] as const;

export type Qualifier = (typeof qualifiers)[number];

/** True when value, lower and upper are one number. */
export function isExact(qualifier: Qualifier): boolean {
  return qualifier === 'exact' || qualifier === 'all' || qualifier === 'zero';
}

/** The Chinese word shown beside a figure. */
export const qualifierLabels: Readonly<Record<Qualifier, { zh: string; en: string }>> = {
  exact: { zh: '确数', en: 'exact' },
  at_least: { zh: '不少于', en: 'at least' },
  at_most: { zh: '不超过', en: 'at most' },
  about: { zh: '约数', en: 'about' },
  range: { zh: '区间', en: 'range' },
  all: { zh: '全部', en: 'all' },
  zero: { zh: '写明为零', en: 'stated zero' },
};
