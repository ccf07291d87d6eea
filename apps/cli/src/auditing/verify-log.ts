import { type AuditVerdict, followChain, verifyAudit } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { openStore } from '../store/open-store.ts';
import { readLogFile } from './read-log-file.ts';

const kinds: Readonly<Record<NonNullable<AuditVerdict['broken']>['kind'], string>> = {
  missing: '缺了这一行',
  changed: '这一行被改过，或与前一行接不上',
  end_missing: '末尾的行被删去',
  unguarded: '防止改动的触发器被去掉',
};

/** Says whether the audit log is whole: that of the database, or an export, which needs nothing else. */
export async function verifyLog(context: CommandContext, file: string | null): Promise<ExitCode> {
  const { lines, head, broken } = file === null ? await verifyStored(context) : verifyFile(file);
  const { out } = context.terminal;
  if (broken === null) {
    out.write(`审计日志完整：${lines} 行，末行校验值 ${head}\n`);
    return 0;
  }
  out.write(
    `审计日志不完整：第 ${broken.number} 行处，${kinds[broken.kind]}（此前 ${lines} 行完好）\n`,
  );
  return 1;
}

async function verifyStored(context: CommandContext): Promise<AuditVerdict> {
  const database = await openStore(context);
  try {
    return verifyAudit(database);
  } finally {
    database.close();
  }
}

function verifyFile(file: string): AuditVerdict {
  return followChain(readLogFile(file));
}
