import { createHash } from 'node:crypto';
import { isGrounded } from '@xiangjian/indicators';
import { type CellChange, recordCells } from '../cells/record-cells.ts';
import { periodCodes, qualifierCodes, statusCodes } from '../codes/cell-codes.ts';
import { type Database, inTransaction } from '../database/connection.ts';
import { raiseRevision } from '../database/revision.ts';
import { statement } from '../database/statement.ts';
import { StoreError } from '../database/store-error.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { lastReadingId } from './evidence-kind.ts';
import type { NewLedger, NewLedgerValue } from './new-ledger.ts';

/** A ledger as it was stored, and what it changed. */
export interface ImportedLedger {
  readonly id: number;
  readonly changes: readonly CellChange[];
}

const addLedger = statement<(string | number | null | Uint8Array)[]>(
  `INSERT INTO ledger
     (area, file_name, sheet, sha256, text, bytes, signature, map, skipped, author, note, imported_at)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const addValue = statement<(string | number | null)[]>(
  `INSERT INTO ledger_value
     (id, ledger_id, township_id, year, indicator_id, value, lower, upper, qualifier, status, period, address, start,
      "end", quote, source_url)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const newestValue = statement<[], { id: number | null }>('SELECT max(id) AS id FROM ledger_value');
const sameLedger = statement<[sha256: string, sheet: string, area: string], { id: number }>(
  'SELECT id FROM ledger WHERE sha256 = ? AND sheet = ? AND area = ? AND undone_at IS NULL',
);

/**
 * Takes in a ledger with all its figures in one transaction. They fill the cells that reports leave without a number; where a
 * report has one, both are kept. Throws StoreError for a sheet that is imported already (`same_ledger`), and where a
 * quote does not stand in the text of the sheet (`not_in_text`).
 */
export function importLedger(database: Database, ledger: NewLedger, now: string): ImportedLedger {
  return inTransaction(database, () => {
    const sha256 = createHash('sha256').update(ledger.bytes).digest('hex');
    const same = sameLedger.get(database, sha256, ledger.sheet, ledger.area);
    if (same !== undefined) throw importedAlready(same.id);
    refuseUngrounded(ledger);
    const id = addLedger.run(
      database,
      ledger.area,
      ledger.fileName,
      ledger.sheet,
      sha256,
      ledger.text,
      ledger.bytes,
      ledger.signature,
      ledger.map,
      ledger.skipped,
      ledger.author,
      ledger.note,
      now,
    );
    addValues(database, id, ledger.values);
    const changes = placesOf(ledger.values).flatMap((place) =>
      recordCells(database, place, { reason: 'ledger', id }, now),
    );
    raiseRevision(database);
    return { id, changes };
  });
}

function addValues(database: Database, ledgerId: number, values: readonly NewLedgerValue[]): void {
  const ids = indicatorIds(database);
  let id = newestValue.get(database)?.id ?? lastReadingId;
  for (const {
    townshipId,
    year,
    indicator,
    quantity,
    period,
    address,
    evidence,
    sourceUrl,
  } of values) {
    id += 1;
    addValue.run(
      database,
      id,
      ledgerId,
      townshipId,
      year,
      ids.codeOf(indicator),
      quantity.value,
      quantity.lower,
      quantity.upper,
      qualifierCodes.codeOf(quantity.qualifier),
      statusCodes.codeOf(quantity.value === 0 ? 'reported_zero' : 'reported'),
      periodCodes.codeOf(period),
      address,
      evidence.start,
      evidence.end,
      evidence.text,
      sourceUrl,
    );
  }
}

/** The townships and years of figures, each once, in the order of unit and year. */
function placesOf(
  values: readonly { readonly townshipId: number; readonly year: number }[],
): { readonly townshipId: number; readonly year: number }[] {
  const places = new Map(
    values.map(({ townshipId, year }) => [`${townshipId}/${year}`, { townshipId, year }]),
  );
  return [...places.values()].sort((a, b) => a.townshipId - b.townshipId || a.year - b.year);
}

function refuseUngrounded({ text, values }: NewLedger): void {
  const loose = values.find(({ evidence }) => !isGrounded(text, evidence));
  if (loose === undefined) return;
  const { start, end, text: quote } = loose.evidence;
  throw new StoreError(
    'not_in_text',
    `"${quote}" does not stand at ${start}–${end} of the sheet`,
    `单元格 ${loose.address} 的“${quote}”与表中文字不符，未入库`,
  );
}

function importedAlready(id: number): StoreError {
  return new StoreError(
    'same_ledger',
    `this sheet is imported already as ledger ${id}`,
    `这张表已经导入过（第 ${id} 号）：要重新导入，请先撤销那一次`,
  );
}
