import type {
  CellView,
  Reading,
  ReportDetail,
  ReportEvidence,
  ReviewItem,
} from '@xiangjian/contract';
import { hasNumber } from '@xiangjian/indicators';

/** A value that a cell may have: what it is now, another reading of the report, or where a second reader points. */
export interface Candidate {
  readonly key: string;
  readonly kind: 'current' | 'reading' | 'pointed';
  readonly cell: CellView;
  /** The reading behind it; null where it rests on none. */
  readonly reading: Reading | null;
  readonly evidence: ReportEvidence | null;
}

/** What a person chooses from for one cell: what it is now stands first, the other readings follow in the order of the text. */
export function candidatesOf(item: ReviewItem, report: ReportDetail | undefined): Candidate[] {
  const readings = (report?.readings ?? [])
    .filter(({ indicator }) => indicator === item.indicator.id)
    .sort((a, b) => a.evidence.start - b.evidence.start || a.id - b.id);
  const filling = readings.find(({ id }) => id === item.reading_id) ?? null;
  const wordsOf = (reading: Reading | null) =>
    reading === null || report === undefined ? null : { report_id: report.id, ...reading.evidence };
  return [
    {
      key: 'current',
      kind: 'current',
      cell: item.cell ?? silentCell,
      reading: filling,
      evidence: wordsOf(filling),
    },
    ...readings
      .filter((reading) => reading !== filling)
      .map(
        (reading): Candidate => ({
          key: `reading ${reading.id}`,
          kind: 'reading',
          cell: cellOf(reading),
          reading,
          evidence: wordsOf(reading),
        }),
      ),
    ...item.pointed.map(
      ({ printed: _, evidence, ...cell }): Candidate => ({
        key: `pointed ${evidence.start}`,
        kind: 'pointed',
        cell: { ...cell, basis: null },
        reading: null,
        evidence,
      }),
    ),
  ];
}

const silentCell: CellView = {
  value: null,
  lower: null,
  upper: null,
  qualifier: null,
  status: 'not_mentioned',
  basis: null,
};

function cellOf({ value, lower, upper, qualifier, status }: Reading): CellView {
  return hasNumber(status)
    ? { value, lower, upper, qualifier, status, basis: null }
    : { ...silentCell, status };
}
