import { auditHeader, auditLines } from '@xiangjian/publish';
import { auditEntries, canonicalLine, type Database } from '@xiangjian/store';

export const auditFormats = ['csv', 'jsonl'] as const;

export type AuditFormat = (typeof auditFormats)[number];

/**
 * The whole audit log as a file, piece by piece. An auditor checks it alone: each hash is the SHA-256 of the hash before
 * it and the line (in a CSV the column `line`; in JSON Lines the fields but the hash as one JSON list).
 */
export function* auditFile(database: Database, format: AuditFormat): Generator<string> {
  if (format === 'csv') yield auditHeader();
  const row = auditLines();
  let index = 0;
  for (const entry of auditEntries(database)) {
    yield format === 'csv'
      ? row({ ...entry, line: canonicalLine(entry) }, index)
      : `${JSON.stringify(entry)}\n`;
    index += 1;
  }
}
