import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { openDisputes, type StoredDispute } from '../queries/disputes.ts';
import { withReasons } from './change-reasons.ts';
import { changesBetween } from './changes-between.ts';
import { printedKey } from './release-key.ts';
import {
  type FrozenRows,
  frozenRows,
  type ReleasePlace,
  stateHash,
  stateText,
  tablesOfState,
  unpackedState,
} from './release-state.ts';
import { lastRelease, type Release, type ReleasedChange, releaseBytes } from './releases.ts';

/** What a release of a district and year would hold if it were made now. */
export interface ReleasePlan extends ReleasePlace {
  readonly key: string;
  readonly number: number;
  readonly previous: Release | null;
  readonly hash: string;
  readonly townships: number;
  readonly reports: number;
  readonly observations: number;
  /** How cells differ from the release before; empty before the first. */
  readonly changes: readonly ReleasedChange[];
  /** Doubtful figures that nobody has decided about. */
  readonly openItems: number;
  /** Figures that a township does not accept and about which nothing is decided: they stop the release. */
  readonly openDisputes: readonly StoredDispute[];
  /** Whether it would hold exactly what the release before it holds. */
  readonly isUnchanged: boolean;
}

interface Counts {
  readonly townships: number;
  readonly reports: number;
  readonly observations: number;
}

const openItemsOfPlace = statement<[area: string, year: number], { readonly total: number }>(
  `SELECT count(*) AS total FROM review_item AS i
   WHERE i.decision_id IS NULL AND i.year = ?2 AND i.township_id IN (
     SELECT division_id FROM division_version WHERE kind IS NOT NULL AND code >= ?1 AND code < ?1 || ':')`,
);

/** What would be released now, and how it differs from the release before. */
export function planRelease(database: Database, place: ReleasePlace): ReleasePlan {
  return plannedState(database, place).plan;
}

/** The plan with the state that it would freeze. */
export function plannedState(
  database: Database,
  { area, year }: ReleasePlace,
): { readonly plan: ReleasePlan; readonly text: string } {
  const tables = frozenRows(database, { area, year });
  const text = stateText({ area, year }, tables);
  const hash = stateHash(text);
  const previous = lastRelease(database, area, year);
  const number = (previous?.number ?? 0) + 1;
  const plan = {
    area,
    year,
    number,
    key: printedKey({ area, year, number }),
    previous,
    hash,
    ...countsOf(tables),
    changes: previous === null ? [] : changesSince(database, previous, tables),
    openItems: openItemsOfPlace.get(database, area, year)?.total ?? 0,
    openDisputes: openDisputes(database, area, year),
    isUnchanged: previous?.hash === hash,
  };
  return { plan, text };
}

/** How the cells of now differ from those of a release. */
export function changesSince(
  database: Database,
  release: Release,
  tables: readonly FrozenRows[] = frozenRows(database, release),
): ReleasedChange[] {
  const before = tablesOfState(unpackedState(releaseBytes(database, release.id)));
  return withReasons(database, release.year, changesBetween(before, tables), null);
}

/** How two releases of the same district and year differ. */
export function changesOfReleases(
  database: Database,
  from: Release,
  to: Release,
): ReleasedChange[] {
  const [before, after] = [from, to].map(({ id }) =>
    tablesOfState(unpackedState(releaseBytes(database, id))),
  );
  const changes = changesBetween(before ?? [], after ?? []);
  return withReasons(database, to.year, changes, to.madeAt);
}

/** Townships with figures, reports that are current, and figures: cells that hold a number. */
function countsOf(tables: readonly FrozenRows[]): Counts {
  const cells = tables.find(({ table }) => table === 'observation');
  const reports = tables.find(({ table }) => table === 'report');
  const township = cells?.columns.indexOf('township_id') ?? -1;
  const lower = cells?.columns.indexOf('lower') ?? -1;
  const value = cells?.columns.indexOf('value') ?? -1;
  const gone = ['superseded_at', 'withdrawn_at'].map(
    (name) => reports?.columns.indexOf(name) ?? -1,
  );
  const figures = (cells?.rows ?? []).filter(
    (row) => typeof row[value] === 'number' || typeof row[lower] === 'number',
  );
  return {
    townships: new Set(figures.map((row) => row[township])).size,
    reports: (reports?.rows ?? []).filter((row) => gone.every((at) => row[at] === null)).length,
    observations: figures.length,
  };
}
