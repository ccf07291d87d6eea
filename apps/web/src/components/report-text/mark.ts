import type { ReportDetail } from '@xiangjian/contract';
import type { Span } from '@xiangjian/indicators';

/** `found`: words that a search led to; they have no entry in the right column. */
export type MarkKind = 'reading' | 'untaken' | 'problem' | 'plan' | 'found';

/** A place in the report's text that an entry of the right column, or a search, speaks of. */
export interface Mark extends Span {
  /** Unique within a report, without spaces: r12, u304, p880, n912, f77. */
  readonly key: string;
  readonly kind: MarkKind;
}

const letters: Readonly<Record<MarkKind, string>> = {
  reading: 'r',
  untaken: 'u',
  problem: 'p',
  plan: 'n',
  found: 'f',
};

/** The key of a mark: readings by their id, everything else by the offset at which it begins. */
export function markKey(kind: MarkKind, number: number): string {
  return `${letters[kind]}${number}`;
}

/** Every place that the right column speaks of, and the words that a search led to, in the order of the text. */
export function marksOf(report: ReportDetail, found: Span | null = null): Mark[] {
  const placed = (kind: MarkKind, { start, end }: Span): Mark => ({
    key: markKey(kind, start),
    kind,
    start,
    end,
  });
  const marks: Mark[] = [
    ...report.readings.map(
      ({ id, evidence }): Mark => ({
        key: markKey('reading', id),
        kind: 'reading',
        start: evidence.start,
        end: evidence.end,
      }),
    ),
    ...report.untaken.map((number) => placed('untaken', number)),
    ...report.problems.map(({ evidence }) => placed('problem', evidence)),
    ...report.plans.map(({ evidence }) => placed('plan', evidence)),
    ...(found === null ? [] : [placed('found', found)]),
  ];
  return marks.sort((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1));
}
