import { type ReviewItem, reviewItemSchema } from '@xiangjian/contract';
import { fixtureReport } from './fixture-report.ts';
import { sampleEvidence } from './sample-evidence.ts';

/** A doubtful cell of the small report: 受理调解纠纷 318. */
export function fixtureItem(more: Partial<ReviewItem> = {}): ReviewItem {
  const { township, year, id } = fixtureReport;
  return {
    ...reviewItemSchema.parse({
      township,
      year,
      indicator: { ...sampleEvidence().indicator, id: 'disputes_accepted' },
      report_id: id,
      reasons: ['two_candidates'],
      cell: {
        value: 318,
        lower: 318,
        upper: 318,
        qualifier: 'exact',
        status: 'reported',
        basis: null,
      },
      reading_id: 11,
      version: '1-0',
      pointed: [],
      decision: null,
    }),
    ...more,
  };
}
