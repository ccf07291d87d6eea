import { hashOfSecret, makeSecret } from '../accounts/secret.ts';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** A view that somebody is let see until a day. */
export interface NewShareLink {
  /** Path and query of a page. */
  readonly address: string;
  readonly recipient: string;
  readonly mayData: boolean;
  readonly mayImage: boolean;
  readonly hasWatermark: boolean;
  /** Whether it shows pictures that the server draws, and nothing can be asked by it. */
  readonly onlyPictures: boolean;
  readonly expiresAt: string;
  readonly madeBy: string;
}

/** The same as it is kept. */
export interface ShareLink extends NewShareLink {
  readonly id: number;
  readonly madeAt: string;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
  readonly visits: number;
  readonly visitedAt: string | null;
}

type Flag = 'mayData' | 'mayImage' | 'hasWatermark' | 'onlyPictures';

interface Row extends Omit<ShareLink, Flag> {
  readonly mayData: number;
  readonly mayImage: number;
  readonly hasWatermark: number;
  readonly onlyPictures: number;
}

const columns = `l.id, l.address, l.recipient, l.may_data AS mayData, l.may_image AS mayImage,
   l.has_watermark AS hasWatermark, l.only_pictures AS onlyPictures, l.made_at AS madeAt, l.made_by AS madeBy, l.expires_at AS expiresAt,
   l.revoked_at AS revokedAt, l.revoked_by AS revokedBy,
   (SELECT count(*) FROM share_visit AS v WHERE v.link_id = l.id) AS visits,
   (SELECT max(v.visited_at) FROM share_visit AS v WHERE v.link_id = l.id) AS visitedAt`;
const addLink = statement<(string | number)[]>(
  `INSERT INTO share_link
     (secret_hash, address, recipient, may_data, may_image, has_watermark, only_pictures, made_at, made_by, expires_at)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const everyLink = statement<[], Row>(
  `SELECT ${columns} FROM share_link AS l ORDER BY l.id DESC LIMIT 500`,
);
const linkById = statement<[id: number], Row>(
  `SELECT ${columns} FROM share_link AS l WHERE l.id = ?`,
);
const linkOfHash = statement<[hash: string], Row>(
  `SELECT ${columns} FROM share_link AS l WHERE l.secret_hash = ?`,
);
const revoke = statement<[now: string, by: string, id: number]>(
  'UPDATE share_link SET revoked_at = ?, revoked_by = ? WHERE id = ? AND revoked_at IS NULL',
);
const restore = statement<[id: number]>(
  'UPDATE share_link SET revoked_at = NULL, revoked_by = NULL WHERE id = ?',
);

/** Makes a link; its secret is told this once and not kept. */
export function makeShareLink(
  database: Database,
  link: NewShareLink,
  now: string,
): { readonly id: number; readonly secret: string } {
  const secret = makeSecret();
  const id = addLink.run(
    database,
    hashOfSecret(secret),
    link.address,
    link.recipient,
    Number(link.mayData),
    Number(link.mayImage),
    Number(link.hasWatermark),
    Number(link.onlyPictures),
    now,
    link.madeBy,
    link.expiresAt,
  );
  return { id, secret };
}

/** The links that were made, the newest first, those that were taken back too. */
export function shareLinks(database: Database): ShareLink[] {
  return everyLink.all(database).map(linkOf);
}

/** A link by its number; null where there is none. */
export function shareLinkById(database: Database, id: number): ShareLink | null {
  const row = linkById.get(database, id);
  return row === undefined ? null : linkOf(row);
}

/** The link of a secret, whether it still leads somewhere or not; null where none was made with it. */
export function shareLinkOf(database: Database, secret: string): ShareLink | null {
  const row = linkOfHash.get(database, hashOfSecret(secret));
  return row === undefined ? null : linkOf(row);
}

/** Takes a link back, at once; one that is taken back stays as it was. */
export function revokeShareLink(database: Database, id: number, by: string, now: string): void {
  revoke.run(database, now, by, id);
}

/** Opens a link again that was taken back by mistake, until the day it was made for. */
export function restoreShareLink(database: Database, id: number): void {
  restore.run(database, id);
}

function linkOf({ mayData, mayImage, hasWatermark, onlyPictures, ...link }: Row): ShareLink {
  return {
    ...link,
    mayData: mayData === 1,
    mayImage: mayImage === 1,
    hasWatermark: hasWatermark === 1,
    onlyPictures: onlyPictures === 1,
  };
}
