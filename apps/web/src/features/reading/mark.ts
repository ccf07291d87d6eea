import type { ReportDetail } from '@xiangjian/contract';
import type { Span } from '@xiangjian/indicators';

export type MarkKind = 'reading' | 'untaken' | 'problem' | 'plan';

/** A place in the report's text that an entry of the right column speaks of. */
export interface Mark extends Span {
  /** Unique within a report, without spaces: r12, u304, p880, n912. */
  readonly key: string;
  readonly kind: MarkKind;
}

const letters: Readonly<Record<MarkKind, string>> = {
  reading: 'r',
  untaken: 'u',
  problem: 'p',
  plan: 'n',
};

/** The key of a mark: readings by their id, everything else by the offset at which it begins. */
export function markKey(kind: MarkKind, number: number): string {
  return `${letters[kind]}${number}`;
}

/** Every place that the right column speaks of, in the order of the text. */
export function marksOf(report: ReportDetail): Mark[] {
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
  ];
  return marks.sort((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1));
}
