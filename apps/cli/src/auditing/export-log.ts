import { type AuditFormat, auditFile } from '@xiangjian/api';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { writePieces } from '../printing/write-pieces.ts';
import { openStore } from '../store/open-store.ts';

/** Writes the whole audit log to standard output. */
export async function exportLog(context: CommandContext, format: AuditFormat): Promise<ExitCode> {
  const database = await openStore(context);
  try {
    writePieces(auditFile(database, format), context.terminal.out);
    return 0;
  } finally {
    database.close();
  }
}
