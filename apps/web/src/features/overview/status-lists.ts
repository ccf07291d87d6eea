import type { Overview, Publication } from '@xiangjian/contract';

/** The lists in which a clerk looks for reports: what came in, by which of the two deadlines, what is missing, what is whole. */
export const statusLists = [
  'received',
  'by_submit',
  'by_publish',
  'late',
  'undated',
  'missing',
  'complete',
  'incomplete',
] as const;

export type StatusList = (typeof statusLists)[number];

/** The list that an address names; null for all reports. */
export function readStatusList(tab: string | undefined): StatusList | null {
  return statusLists.find((list) => list === tab) ?? null;
}

/** The reports of a list. A day before that of handing in counts for both deadlines; an unknown day for neither. */
export function publicationsIn(
  list: StatusList | null,
  { publications, deadlines }: Pick<Overview, 'publications' | 'deadlines'>,
): Publication[] {
  const belongs: Readonly<Record<StatusList, (one: Publication) => boolean>> = {
    received: ({ report_id: id }) => id !== null,
    by_submit: ({ published_on: day }) => day !== null && day < deadlines.submit,
    by_publish: ({ state }) => state === 'on_time',
    late: ({ state }) => state === 'late',
    undated: ({ state }) => state === 'undated',
    missing: ({ state }) => state === 'missing',
    complete: ({ parts }) => parts !== null && Object.values(parts).every(Boolean),
    incomplete: ({ parts }) => parts !== null && !Object.values(parts).every(Boolean),
  };
  return list === null ? [...publications] : publications.filter(belongs[list]);
}
