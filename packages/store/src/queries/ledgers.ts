import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** An import of a ledger, without its text and bytes. */
export interface StoredLedger {
  readonly id: number;
  readonly area: string;
  readonly fileName: string;
  readonly sheet: string;
  readonly sha256: string;
  readonly map: string;
  /** Figures taken over. */
  readonly figures: number;
  /** Cells left out because of a problem. */
  readonly skipped: number;
  readonly townships: number;
  /** Years of its figures, ascending. */
  readonly years: readonly number[];
  readonly author: string;
  readonly note: string | null;
  readonly importedAt: string;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly undoneWhy: string | null;
}

type RawLedger = Omit<StoredLedger, 'years'> & { readonly years: string };

const columns = `l.id, l.area, l.file_name AS fileName, l.sheet, l.sha256, l.map, l.skipped, l.author, l.note,
  l.imported_at AS importedAt, l.undone_at AS undoneAt, l.undone_by AS undoneBy, l.undone_why AS undoneWhy,
  (SELECT count(*) FROM ledger_value WHERE ledger_id = l.id) AS figures,
  (SELECT count(DISTINCT township_id) FROM ledger_value WHERE ledger_id = l.id) AS townships,
  (SELECT json_group_array(DISTINCT year) FROM ledger_value WHERE ledger_id = l.id) AS years`;

export const ledgersOfArea = statement<[area: string], RawLedger>(
  `SELECT ${columns} FROM ledger AS l WHERE l.area >= ?1 AND l.area < ?1 || ':' ORDER BY l.id DESC`,
);
export const ledgerOfId = statement<[id: number], RawLedger>(
  `SELECT ${columns} FROM ledger AS l WHERE l.id = ?`,
);
export const bytesOfLedger = statement<[id: number], { fileName: string; bytes: Uint8Array }>(
  'SELECT file_name AS fileName, bytes FROM ledger WHERE id = ?',
);
export const mapOfSignature = statement<[signature: string], { map: string }>(
  'SELECT map FROM ledger WHERE signature = ? ORDER BY id DESC LIMIT 1',
);

/** The imports of an area (2, 4 or 6 digits; '' for all), the newest first, those that were undone among them. */
export function ledgers(database: Database, area: string): StoredLedger[] {
  return ledgersOfArea.all(database, area).map(ledgerOf);
}

/** One import; null where there is none of this id. */
export function ledgerById(database: Database, id: number): StoredLedger | null {
  const raw = ledgerOfId.get(database, id);
  return raw === undefined ? null : ledgerOf(raw);
}

/** The file of an import as it was received. */
export function ledgerFile(
  database: Database,
  id: number,
): { readonly fileName: string; readonly bytes: Uint8Array } | null {
  return bytesOfLedger.get(database, id) ?? null;
}

/** How a table with these headings was last read, as JSON; null where none was imported. */
export function rememberedMap(database: Database, signature: string): string | null {
  return mapOfSignature.get(database, signature)?.map ?? null;
}

function ledgerOf({ years, ...raw }: RawLedger): StoredLedger {
  const listed: number[] = JSON.parse(years);
  return { ...raw, years: listed.sort((a, b) => a - b) };
}
