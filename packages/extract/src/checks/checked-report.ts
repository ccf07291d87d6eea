import type { DocumentTable } from '@xiangjian/documents';
import type { Observation } from '@xiangjian/indicators';
import type { ReportIdentity } from '../extraction.ts';
import type { Source } from '../figures/source.ts';
import type { Reading } from '../reading/reading.ts';

/** All that the checks of one report look at. */
export interface CheckedReport {
  readonly identity: Pick<ReportIdentity, 'genre' | 'year' | 'publishedOn' | 'periodEnd'>;
  readonly observations: readonly Observation[];
  readonly tables: readonly DocumentTable[];
  readonly reading: Reading;
  readonly source: Source;
}
