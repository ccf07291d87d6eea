import type { Database } from '../database/connection.ts';
import { connectionOf } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** What is kept beside the current reports, and how large the database is. */
export interface StorageFigures {
  readonly replacedReports: number;
  readonly withdrawnReports: number;
  readonly corrections: number;
  /** Size of the database in bytes, what is still to be written into its file included. */
  readonly bytes: number;
}

export const countKept = statement<[], Omit<StorageFigures, 'bytes'>>(
  `SELECT
     (SELECT count(*) FROM report WHERE superseded_at IS NOT NULL AND withdrawn_at IS NULL) AS replacedReports,
     (SELECT count(*) FROM report WHERE withdrawn_at IS NOT NULL) AS withdrawnReports,
     (SELECT count(*) FROM correction) AS corrections`,
);

/** What the settings page says of the database. */
export function storageFigures(database: Database): StorageFigures {
  const { sqlite } = connectionOf(database);
  const pragma = (name: string) => Number(sqlite.pragma(name, { simple: true }));
  const kept = countKept.get(database) ?? {
    replacedReports: 0,
    withdrawnReports: 0,
    corrections: 0,
  };
  return { ...kept, bytes: pragma('page_count') * pragma('page_size') };
}
