import type { Database } from '../database/connection.ts';
import { connectionOf } from '../database/connection.ts';
import { appliedMigrations } from '../database/migrate.ts';
import { statement } from '../database/statement.ts';

/** How much is stored. */
export interface Counts {
  readonly migrations: number;
  /** Townships that stand now. */
  readonly townships: number;
  /** Current reports. */
  readonly reports: number;
  /** Cells, with or without a number. */
  readonly observations: number;
}

export const countRows = statement<[], Omit<Counts, 'migrations'>>(
  `SELECT
     (SELECT count(*) FROM division_version WHERE kind IS NOT NULL AND valid_to IS NULL) AS townships,
     (SELECT count(*) FROM report WHERE superseded_at IS NULL AND withdrawn_at IS NULL) AS reports,
     (SELECT count(*) FROM observation) AS observations`,
);

/** What the health check says of the data. */
export function counts(database: Database): Counts {
  const rows = countRows.get(database) ?? { townships: 0, reports: 0, observations: 0 };
  return { migrations: appliedMigrations(connectionOf(database).sqlite), ...rows };
}

export const anyDivision = statement<[], { id: number }>('SELECT id FROM division LIMIT 1');
export const anyReport = statement<[], { id: number }>('SELECT id FROM report LIMIT 1');

/** Whether anything was ever loaded: a first start fills what is empty. */
export function whatIsEmpty(database: Database): {
  readonly divisions: boolean;
  readonly reports: boolean;
} {
  return {
    divisions: anyDivision.get(database) === undefined,
    reports: anyReport.get(database) === undefined,
  };
}
