import { findAgain, quote } from '@xiangjian/indicators';
import type { ReportEvidence } from '../cells/correct-cell.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { StoredCorrection } from './corrections-of-cell.ts';

/**
 * Where the words of a correction stand in the reports as they are now. `stands`: in the report that was quoted, or found
 * again in the version that replaced it. `lost`: in no current report; the correction stays and is to be looked at.
 * `note`: it never rested on words.
 */
export type EvidenceStanding =
  | { readonly kind: 'stands'; readonly evidence: ReportEvidence }
  | { readonly kind: 'lost' }
  | { readonly kind: 'note' };

interface Version {
  readonly id: number;
  readonly text: string;
  readonly current: number;
}

export const textsOfPlace = statement<[township: number, year: number, quoted: number], Version>(
  `SELECT id, text, superseded_at IS NULL AND withdrawn_at IS NULL AS current FROM report
   WHERE township_id = ?1 AND year = ?2
     AND (id = ?3 OR (superseded_at IS NULL AND withdrawn_at IS NULL))
   ORDER BY genre DESC, id`,
);

/** Where the words of a correction stand now. */
export function standingOf(
  database: Database,
  { townshipId, year, evidence }: Pick<StoredCorrection, 'townshipId' | 'year' | 'evidence'>,
): EvidenceStanding {
  if (evidence === null) return { kind: 'note' };
  const versions = textsOfPlace.all(database, townshipId, year, evidence.reportId);
  const quoted = versions.find(({ id }) => id === evidence.reportId);
  if (quoted === undefined) return { kind: 'lost' };
  if (quoted.current === 1) return { kind: 'stands', evidence };
  for (const { id, text, current } of versions) {
    const span = current === 1 ? findAgain(evidence, quoted.text, text) : null;
    if (span !== null) {
      return { kind: 'stands', evidence: { reportId: id, ...quote(text, span) } };
    }
  }
  return { kind: 'lost' };
}
