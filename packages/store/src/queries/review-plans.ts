import type { ObservedIndicatorId } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import type { StoredGenre } from '../reports/new-report.ts';

/** A plan of what is looked at beside the doubtful figures. */
export interface ReviewPlan {
  readonly id: number;
  readonly madeAt: string;
  readonly author: string;
  readonly area: string;
  readonly years: readonly number[];
  readonly share: number;
  readonly seed: string;
  /** Figures that were neither doubtful nor outliers: those the share was drawn from. */
  readonly population: number;
  readonly outliers: number;
  readonly drawn: number;
}

/** What became of the drawn figures of one indicator in one genre of report. */
export interface SampleCount {
  readonly indicator: ObservedIndicatorId;
  readonly genre: StoredGenre;
  readonly drawn: number;
  readonly decided: number;
  /** Decided otherwise than as read. */
  readonly wrong: number;
}

export const plansMade = statement<[], Omit<ReviewPlan, 'years'> & { readonly years: string }>(
  `SELECT id, made_at AS madeAt, author, area, years, share, seed, population,
     (SELECT count(*) FROM review_pick WHERE plan_id = p.id AND kind = 'outlier') AS outliers,
     (SELECT count(*) FROM review_pick WHERE plan_id = p.id AND kind = 'sample') AS drawn
   FROM review_plan AS p ORDER BY id DESC`,
);

// The first decision that was not undone tells whether the figure was right as read; later ones speak of corrections.
export const countsOfSample = statement<
  [plan: number],
  Omit<SampleCount, 'indicator'> & { readonly indicatorId: number }
>(
  `WITH looked AS (
     SELECT k.indicator_id, k.township_id, k.year,
       (SELECT r.genre FROM review_item AS i JOIN report AS r ON r.id = i.report_id
        WHERE i.township_id = k.township_id AND i.year = k.year AND i.indicator_id = k.indicator_id) AS genre,
       (SELECT d.action FROM review_decision AS d
        WHERE d.township_id = k.township_id AND d.year = k.year AND d.indicator_id = k.indicator_id
          AND d.action <> 'undo' AND NOT EXISTS (SELECT 1 FROM review_decision AS u WHERE u.undoes = d.id)
        ORDER BY d.id LIMIT 1) AS action
     FROM review_pick AS k WHERE k.plan_id = ? AND k.kind = 'sample'
   )
   SELECT indicator_id AS indicatorId, coalesce(genre, 'rule_of_law') AS genre, count(*) AS drawn,
     count(action) AS decided, count(CASE WHEN action <> 'accept' THEN 1 END) AS wrong
   FROM looked GROUP BY indicator_id, genre ORDER BY indicator_id, genre DESC`,
);

/** Every plan, the newest first. */
export function reviewPlans(database: Database): ReviewPlan[] {
  return plansMade.all(database).map((plan) => ({ ...plan, years: JSON.parse(plan.years) }));
}

/** What became of the drawn figures of a plan, by indicator and genre. */
export function sampleCounts(database: Database, plan: number): SampleCount[] {
  const ids = indicatorIds(database);
  return countsOfSample
    .all(database, plan)
    .filter(({ indicatorId }) => ids.shown === null || ids.shown.has(indicatorId))
    .map(({ indicatorId, ...count }) => ({ indicator: ids.nameOf(indicatorId), ...count }));
}
