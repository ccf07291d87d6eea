import type { Cell, ObservedIndicatorId } from '@xiangjian/indicators';
import type { ChangeCause } from '../cells/record-cells.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { printedKey, type ReleaseKey } from './release-key.ts';

/** How one cell differs between two states of a district and year, and what did it. */
export interface ReleasedChange {
  readonly township: string;
  readonly indicator: ObservedIndicatorId;
  readonly kind: 'added' | 'changed' | 'gone';
  readonly before: Cell | null;
  readonly after: Cell | null;
  readonly why: ChangeReason | null;
}

/** What changed a cell last: an import, new rules, a correction by a person, a withdrawal, a ledger. */
export interface ChangeReason {
  readonly reason: ChangeCause['reason'];
  readonly at: string;
  /** Who did it; null for a program. */
  readonly author: string | null;
  /** Why, or the report, rules or ledger that did it. */
  readonly note: string | null;
}

/** A figure that a township did not accept, and what was decided about it before the release. */
export interface ReleasedDispute {
  readonly township: string;
  readonly indicator: ObservedIndicatorId;
  readonly text: string;
  readonly outcome: 'upheld' | 'rejected' | 'withdrawn';
  readonly reason: string;
}

/** A release as lists show it. */
export interface Release extends ReleaseKey {
  readonly id: number;
  readonly key: string;
  readonly madeAt: string;
  readonly author: string;
  readonly note: string;
  readonly hash: string;
  readonly townships: number;
  readonly reports: number;
  readonly observations: number;
  readonly changes: readonly ReleasedChange[];
  readonly disputes: readonly ReleasedDispute[];
}

type RawRelease = Omit<Release, 'key' | 'changes' | 'disputes'> & {
  readonly changes: string;
  readonly disputes: string;
};

const columns = `r.id, r.area, r.year, r.number, r.made_at AS madeAt, r.author, r.note, r.hash, r.townships, r.reports,
   r.observations, r.changes, r.disputes`;

const releasesOfArea = statement<[area: string | null], RawRelease>(
  `SELECT ${columns} FROM release AS r
   WHERE ?1 IS NULL OR substr(r.area, 1, length(?1)) = ?1 ORDER BY r.id DESC`,
);
const releaseOfKey = statement<[area: string, year: number, number: number], RawRelease>(
  `SELECT ${columns} FROM release AS r WHERE r.area = ? AND r.year = ? AND r.number = ?`,
);
const lastReleaseOf = statement<[area: string, year: number], RawRelease>(
  `SELECT ${columns} FROM release AS r WHERE r.area = ? AND r.year = ? ORDER BY r.number DESC LIMIT 1`,
);
// The newest of every district and year that was made by then; the newest of all comes first.
export const releasesStandingAt = statement<
  [area: string | null, until: string | null, last: number | null],
  RawRelease
>(
  `SELECT ${columns} FROM release AS r
   WHERE (?1 IS NULL OR substr(r.area, 1, length(?1)) = ?1 OR substr(?1, 1, length(r.area)) = r.area)
     AND (?2 IS NULL OR r.made_at <= ?2) AND (?3 IS NULL OR r.id <= ?3)
     AND NOT EXISTS (
       SELECT 1 FROM release AS n WHERE n.area = r.area AND n.year = r.year AND n.id > r.id
         AND (?2 IS NULL OR n.made_at <= ?2) AND (?3 IS NULL OR n.id <= ?3))
   ORDER BY r.id DESC`,
);
const stateOfRelease = statement<[id: number], { readonly state: Uint8Array }>(
  'SELECT state FROM release WHERE id = ?',
);

/** The releases of an area (2, 4 or 6 digits) or of all, the newest first. */
export function releases(database: Database, area?: string): Release[] {
  return releasesOfArea.all(database, area ?? null).map(releaseOf);
}

/** A release. Refuses (StoreError) a key that none bears. */
export function releaseByKey(database: Database, key: ReleaseKey): Release {
  const raw = releaseOfKey.get(database, key.area, key.year, key.number);
  if (raw !== undefined) return releaseOf(raw);
  const name = printedKey(key);
  throw new StoreError('unknown_release', `no release ${name}`, `没有发布“${name}”`);
}

/** The newest release of a district and year; null where none was made. */
export function lastRelease(database: Database, area: string, year: number): Release | null {
  const raw = lastReleaseOf.get(database, area, year);
  return raw === undefined ? null : releaseOf(raw);
}

/** The state of a release as it is kept: gzipped JSON lines. */
export function releaseBytes(database: Database, id: number): Uint8Array {
  return stateOfRelease.get(database, id)?.state ?? new Uint8Array();
}

/** A release of a row. */
export function releaseOf({ changes, disputes, ...raw }: RawRelease): Release {
  const changed: ReleasedChange[] = JSON.parse(changes);
  const disputed: ReleasedDispute[] = JSON.parse(disputes);
  return { ...raw, key: printedKey(raw), changes: changed, disputes: disputed };
}
