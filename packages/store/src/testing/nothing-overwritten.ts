import { expect } from 'vitest';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { afterLookingAgain, secondEditor } from './second-editor.ts';

const saved = statement<[author: string], { reason: string; before: number }>(
  `SELECT c.reason, coalesce((SELECT max(id) FROM correction AS b
     WHERE b.township_id = c.township_id AND b.year = c.year AND b.indicator_id = c.indicator_id AND b.id < c.id), 0) AS before
   FROM correction AS c WHERE c.author = ? ORDER BY c.id`,
);

/**
 * Whatever the second editor saved stands directly behind the correction that was seen: nobody's work was overwritten
 * unseen. How often that was only after a refusal.
 */
export function expectNothingOverwritten(database: Database): number {
  const corrections = saved.all(database, secondEditor);
  for (const { reason, before } of corrections) expect(reason).toMatch(new RegExp(`-${before}$`));
  return corrections.filter(({ reason }) => reason.startsWith(afterLookingAgain)).length;
}
