import { unmaskAction } from '@xiangjian/api';
import { type Database, recordAudit } from '@xiangjian/store';
import type { CommandContext } from '../command-line/command-context.ts';
import { commandLineActor } from '../command-line/command-line-actor.ts';
import type { ExportQuestion } from './export-filter.ts';

/** Writes into the audit log that personal data is handed over without its mask, before it is. */
export function logUnmasking(
  database: Database,
  { now }: CommandContext,
  format: string,
  question: ExportQuestion,
): void {
  const object = `export ${format}`;
  const event = { by: commandLineActor(), action: unmaskAction, object, after: { ...question } };
  recordAudit(database, event, now());
}
