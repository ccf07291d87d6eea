/** What is known about a cell (township × year × indicator). Missing is never zero, zero is never missing. */
export const statuses = [
  'reported',
  'reported_zero',
  'mentioned_without_number',
  'placeholder',
  'not_mentioned',
  'report_missing',
  'withheld',
  'not_applicable',
  'not_kept',
] as const;

export type Status = (typeof statuses)[number];

/** True when the cell has a number. */
export function hasNumber(status: Status): boolean {
  return status === 'reported' || status === 'reported_zero';
}

/** The word shown in place of a number, the same in charts, tables and CSV. */
export const statusLabels: Readonly<Record<Status, { zh: string; en: string }>> = {
  reported: { zh: '已报告', en: 'reported' },
  reported_zero: { zh: '写明为零', en: 'stated zero' },
  mentioned_without_number: { zh: '提及未写数', en: 'mentioned, no number' },
  placeholder: { zh: '留空待填', en: 'placeholder left in' },
  not_mentioned: { zh: '未提及', en: 'not mentioned' },
  report_missing: { zh: '未公开报告', en: 'no report published' },
  withheld: { zh: '不予公开', en: 'withheld' },
  not_applicable: { zh: '不适用', en: 'not applicable' },
  not_kept: { zh: '本库未收录报告', en: 'reports not kept here' },
};

/** The time a figure speaks of. Only `year`, and `ytd` where a report closes early, feeds a yearly series. */
export const periods = ['year', 'ytd', 'cumulative', 'event', 'norm', 'target'] as const;

export type Period = (typeof periods)[number];

export const periodLabels: Readonly<Record<Period, { zh: string; en: string }>> = {
  year: { zh: '全年', en: 'year' },
  ytd: { zh: '年内截至某日', en: 'year to date' },
  cumulative: { zh: '多年累计', en: 'cumulative' },
  event: { zh: '单次活动', en: 'single event' },
  norm: { zh: '制度要求', en: 'norm' },
  target: { zh: '计划目标', en: 'target' },
};

/** Whom a figure counts: the whole township, some part of it, or another level of government. */
export const scopes = ['township', 'part', 'other_level'] as const;

export type Scope = (typeof scopes)[number];
