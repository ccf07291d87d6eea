import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** Somebody came by a link: when, to what, from where, with what. */
export interface ShareVisit {
  readonly visitedAt: string;
  readonly what: string;
  readonly address: string;
  readonly program: string;
}

const addVisit = statement<[link: number, ...string[]]>(
  'INSERT INTO share_visit (link_id, visited_at, what, address, program) VALUES (?, ?, ?, ?, ?)',
);
const visitsOf = statement<[link: number], ShareVisit>(
  `SELECT visited_at AS visitedAt, what, address, program FROM share_visit
   WHERE link_id = ? ORDER BY id DESC LIMIT 500`,
);

/** Remembers a visit. */
export function addShareVisit(database: Database, link: number, visit: ShareVisit): void {
  const { visitedAt, what, address, program } = visit;
  addVisit.run(database, link, visitedAt, what, address, program.slice(0, 200));
}

/** The last visits by a link, the newest first. */
export function shareVisits(database: Database, link: number): ShareVisit[] {
  return visitsOf.all(database, link);
}
