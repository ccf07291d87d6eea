import { createHash } from 'node:crypto';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

const insertView = statement<[id: string, address: string, savedAt: string]>(
  'INSERT INTO saved_view (id, address, saved_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
);
const addressOfView = statement<[id: string], { address: string }>(
  'SELECT address FROM saved_view WHERE id = ?',
);

/**
 * Keeps the address of a view and returns its short name: the same address has the same name everywhere, so that saving
 * it again changes nothing. The data stay as they are, and so does their revision.
 */
export function saveView(database: Database, address: string, now: string): string {
  const id = createHash('sha256').update(address).digest('hex').slice(0, 12);
  insertView.run(database, id, address, now);
  return id;
}

/** The address of a short name, or null. */
export function savedView(database: Database, id: string): string | null {
  return addressOfView.get(database, id)?.address ?? null;
}
