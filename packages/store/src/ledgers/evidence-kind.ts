/** Ids of figures of ledgers lie above this one: the evidence of a cell is a reading up to it, such a figure above it. */
export const lastReadingId = 2 ** 40;

/** What fills a cell. */
export type EvidenceKind = 'reading' | 'ledger' | 'correction' | 'none';

/** What the evidence of a cell points at. */
export function evidenceKind(evidence: number | null): EvidenceKind {
  if (evidence === null) return 'none';
  if (evidence < 0) return 'correction';
  return evidence > lastReadingId ? 'ledger' : 'reading';
}

/** SQL for where a figure of a ledger (ledger_value AS l, ledger AS f) stands, as Excel writes it: 台账.xlsx 2023年!B7. */
export const cellOfLedger = "f.file_name || ' ' || f.sheet || '!' || l.address";
