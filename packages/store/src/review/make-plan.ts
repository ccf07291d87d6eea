import { createHash } from 'node:crypto';
import type { CellPlace } from '../cells/cell-version.ts';
import { statusCodes } from '../codes/cell-codes.ts';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { lastReadingId } from '../ledgers/evidence-kind.ts';
import { unitsOfFilter } from '../queries/units-of-filter.ts';
import { refreshReview } from './refresh-review.ts';

/** What is to be looked at beside the doubtful figures. */
export interface NewPlan {
  /** 2, 4, 6 or 9 digits. */
  readonly area: string;
  readonly years: readonly number[];
  readonly author: string;
  /** Cells that lie far from their peers or their own past. */
  readonly outliers: readonly CellPlace[];
  /** Share of the other figures, 0..1. */
  readonly share: number;
  /** The same seed draws the same figures. */
  readonly seed: string;
}

interface Figure {
  readonly townshipId: number;
  readonly year: number;
  readonly indicatorId: number;
}

// Figures that a reading fills and that nobody has a reason to look at.
const quietFigures = statement<[units: string, years: string], Figure>(
  `SELECT o.township_id AS townshipId, o.year, o.indicator_id AS indicatorId
   FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS y
   CROSS JOIN observation AS o ON o.township_id = t.value AND o.year = y.value
   WHERE o.evidence BETWEEN 1 AND ${lastReadingId} AND o.status IN (${statusCodes.codeOf('reported')}, ${statusCodes.codeOf('reported_zero')})
     AND NOT EXISTS (SELECT 1 FROM review_item AS i
       WHERE i.township_id = o.township_id AND i.year = o.year AND i.indicator_id = o.indicator_id)
   ORDER BY o.township_id, o.year, o.indicator_id`,
);
const addPlan = statement<(string | number)[]>(
  `INSERT INTO review_plan (made_at, author, area, years, share, seed, population) VALUES (?, ?, ?, ?, ?, ?, ?)`,
);
const addPick = statement<
  [township: number, year: number, indicator: number, plan: number, kind: string]
>(
  `INSERT INTO review_pick (township_id, year, indicator_id, plan_id, kind) VALUES (?, ?, ?, ?, ?)`,
);

/**
 * Puts outliers and a drawn share of the figures that are neither doubtful nor outliers into the queue; the id of the plan.
 * The draw follows from the seed alone: the figures whose sha-256 of seed and place are smallest, rounded up to a whole one.
 */
export function makeReviewPlan(database: Database, plan: NewPlan, now: string): number {
  const ids = indicatorIds(database);
  return inTransaction(database, () => {
    const units = unitsOfFilter(database, { area: plan.area }) ?? [];
    const quiet = quietFigures.all(database, JSON.stringify(units), JSON.stringify(plan.years));
    const outliers = plan.outliers.map(({ townshipId, year, indicator }) => ({
      townshipId,
      year,
      indicatorId: ids.codeOf(indicator),
    }));
    const far = new Set(outliers.map(keyOf));
    const population = quiet.filter((figure) => !far.has(keyOf(figure)));
    const drawn = drawnOf(population, plan.share, plan.seed);
    const { area, years, author, share, seed } = plan;
    const size = population.length;
    const id = addPlan.run(database, now, author, area, JSON.stringify(years), share, seed, size);
    const pick = (kind: string) => (figure: Figure) =>
      addPick.run(database, figure.townshipId, figure.year, figure.indicatorId, id, kind);
    [...new Map(outliers.map((one) => [keyOf(one), one])).values()].forEach(pick('outlier'));
    drawn.forEach(pick('sample'));
    const places = new Map(
      [...outliers, ...drawn].map(({ townshipId, year }) => [
        `${townshipId}/${year}`,
        { townshipId, year },
      ]),
    );
    for (const place of places.values()) refreshReview(database, place);
    raiseRevision(database);
    return id;
  });
}

function drawnOf(population: readonly Figure[], share: number, seed: string): Figure[] {
  const lot = (figure: Figure) =>
    createHash('sha256')
      .update(`${seed}/${keyOf(figure)}`)
      .digest('hex');
  return population
    .map((figure) => ({ figure, lot: lot(figure) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, Math.ceil(population.length * share))
    .map(({ figure }) => figure);
}

function keyOf({ townshipId, year, indicatorId }: Figure): string {
  return `${townshipId}/${year}/${indicatorId}`;
}
