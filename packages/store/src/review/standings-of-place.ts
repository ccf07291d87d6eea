import type { ObservedIndicatorId } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import {
  correctionColumns,
  correctionOf,
  type RawCorrection,
} from '../queries/corrections-of-cell.ts';
import { type EvidenceStanding, standingOf } from '../queries/evidence-standing.ts';

/** A correction in force, as far as the review looks at it. */
interface CorrectionOfPlace {
  readonly author: string;
  readonly standing: EvidenceStanding;
  /** The report in which its words stand now, or null. */
  readonly reportId: number | null;
}

const inForce = statement<[township: number, year: number], RawCorrection>(
  `SELECT ${correctionColumns} FROM correction AS k
   WHERE k.action = 'set' AND k.id IN (
     SELECT max(id) FROM correction WHERE township_id = ?1 AND year = ?2 GROUP BY indicator_id)
   ORDER BY k.indicator_id`,
);

/** The corrections in force of a township and year, by indicator, and where their words stand. */
export function standingsOfPlace(
  database: Database,
  place: { readonly townshipId: number; readonly year: number },
): ReadonlyMap<ObservedIndicatorId, CorrectionOfPlace> {
  const ids = indicatorIds(database);
  return new Map(
    inForce.all(database, place.townshipId, place.year).map((raw) => {
      const correction = correctionOf(raw, ids);
      const standing = standingOf(database, correction);
      const reportId = standing.kind === 'stands' ? standing.evidence.reportId : null;
      return [correction.indicator, { author: correction.author, standing, reportId }];
    }),
  );
}
