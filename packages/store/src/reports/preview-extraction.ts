import type { ReportReading } from '@xiangjian/indicators';
import type { CellChange } from '../cells/record-cells.ts';
import { connectionOf, type Database } from '../database/connection.ts';
import { recordExtraction } from './store-report.ts';

const undone = Symbol('undone');

/**
 * What a new extraction of a stored report would change in its cells; nothing is kept. Everything is done as it would be and
 * then rolled back, so that the answer is the one that `recordExtraction` would give. Not inside a transaction.
 */
export function previewExtraction(
  database: Database,
  reportId: number,
  extraction: ReportReading,
  now: string,
): readonly CellChange[] {
  const { sqlite } = connectionOf(database);
  if (sqlite.inTransaction) throw new RangeError('a preview inside a transaction would be kept');
  let changes: readonly CellChange[] = [];
  const tryIt = sqlite.transaction(() => {
    changes = recordExtraction(database, reportId, extraction, now);
    throw undone;
  });
  try {
    tryIt.immediate();
  } catch (thrown) {
    if (thrown !== undone) throw thrown;
  }
  return changes;
}
