import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { disputesOfArea } from '../queries/disputes.ts';
import { townshipInYear } from '../queries/versions-of-township.ts';
import { plannedState, type ReleasePlan } from './plan-release.ts';
import { packedState, type ReleasePlace } from './release-state.ts';
import { type Release, type ReleasedDispute, releaseByKey } from './releases.ts';

/** A release that a person makes. */
export interface NewRelease extends ReleasePlace {
  readonly author: string;
  /** What it is for, in words; it must be said. */
  readonly note: string;
  /** The hash of the plan that the author saw; null where nobody was shown one. */
  readonly expected: string | null;
}

const addRelease = statement<(string | number | Uint8Array)[]>(
  `INSERT INTO release (area, year, number, made_at, author, note, hash, townships, reports, observations, changes, disputes,
     state)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);

/**
 * Freezes what stands for a district and year under the next number. Refuses (StoreError) a place without figures or
 * without news (`nothing_to_release`), one with figures in dispute (`disputed_figures`), and a state that is no longer the one that the author saw (`stale_release`).
 */
export function makeRelease(database: Database, wanted: NewRelease, now: string): Release {
  const { area, year, author, note, expected } = wanted;
  if (author.trim() === '' || note.trim() === '')
    throw new RangeError('a release says who made it and what it is for');
  return inTransaction(database, () => {
    const { plan, text } = plannedState(database, { area, year });
    refuseEmpty(plan);
    refuseDisputed(plan);
    if (expected !== null && expected !== plan.hash) throw stale();
    addRelease.run(
      database,
      area,
      year,
      plan.number,
      now,
      author,
      note,
      plan.hash,
      plan.townships,
      plan.reports,
      plan.observations,
      JSON.stringify(plan.changes),
      JSON.stringify(decidedDisputes(database, wanted)),
      packedState(text),
    );
    raiseRevision(database);
    return releaseByKey(database, plan);
  });
}

function refuseEmpty({ area, year, observations, previous, isUnchanged }: ReleasePlan): void {
  if (observations === 0) {
    throw new StoreError(
      'nothing_to_release',
      `no figures of ${area} in ${year}`,
      `${year}年还没有可以发布的数据：请先导入该年的报告或台账`,
    );
  }
  if (isUnchanged && previous !== null) {
    throw new StoreError(
      'nothing_to_release',
      `nothing changed since ${previous.key}`,
      `与发布“${previous.key}”相比没有任何变化，不必再发布`,
    );
  }
}

function refuseDisputed({ openDisputes: { length }, area, year }: ReleasePlan): void {
  if (length === 0) return;
  throw new StoreError(
    'disputed_figures',
    `${length} disputed figures of ${area} in ${year} wait for a decision`,
    `有${length}项数据乡镇提出异议、尚未处理：请先处理异议，再发布`,
  );
}

function decidedDisputes(database: Database, { area, year }: ReleasePlace): ReleasedDispute[] {
  return disputesOfArea(database, area, year).flatMap(
    ({ townshipId, indicator, text, decision }) => {
      const township = townshipInYear(database, townshipId, year)?.code;
      if (decision === null || township === undefined) return [];
      const { outcome, reason } = decision;
      return [{ township, indicator, text, outcome, reason }];
    },
  );
}

function stale(): StoreError {
  return new StoreError(
    'stale_release',
    'the data changed since the plan was shown',
    '预览之后数据又有变动：请重新查看变动清单，再发布',
  );
}
