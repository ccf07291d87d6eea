import type { Ledger, LedgerValue } from '@xiangjian/contract';
import type { StoredLedger, StoredLedgerValue } from '@xiangjian/store';
import { cellView } from './cell-view.ts';

/** An import of a ledger in the fields of the contract. */
export function ledgerView(ledger: StoredLedger): Ledger {
  const { undoneAt, undoneBy, undoneWhy } = ledger;
  const isUndone = undoneAt !== null && undoneBy !== null && undoneWhy !== null;
  return {
    id: ledger.id,
    area: ledger.area,
    file_name: ledger.fileName,
    sheet: ledger.sheet,
    sha256: ledger.sha256,
    figures: ledger.figures,
    skipped: ledger.skipped,
    townships: ledger.townships,
    years: [...ledger.years],
    author: ledger.author,
    note: ledger.note,
    imported_at: ledger.importedAt,
    undone: isUndone ? { at: undoneAt, by: undoneBy, why: undoneWhy } : null,
  };
}

/** A figure of a ledger in the fields of the contract. */
export function ledgerValueView(value: StoredLedgerValue): LedgerValue {
  return {
    id: value.id,
    ledger_id: value.ledgerId,
    file_name: value.fileName,
    sheet: value.sheet,
    address: value.address,
    period: value.period,
    cell: cellView(value.cell),
    evidence: value.evidence,
    source_url: value.sourceUrl,
    imported_at: value.importedAt,
    author: value.author,
  };
}
