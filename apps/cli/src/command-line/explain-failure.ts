import type { ExitCode } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';

/** What a person reads instead of a stack, and the exit code that goes with it. */
export interface Explained {
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;
}

/** Explains whatever a command threw. Errors of the other rooms carry their Chinese words with them. */
export function explainFailure(error: unknown): Explained {
  if (error instanceof CommandFailure) return { lines: [error.message], exitCode: error.exitCode };
  if (!(error instanceof Error)) return { lines: [`没能完成：${String(error)}`], exitCode: 1 };
  // WrongSettings and StoreError are known by their fields: to load their modules just to ask would slow every command.
  if ('lines' in error && Array.isArray(error.lines)) {
    return { lines: error.lines.map(String), exitCode: 2 };
  }
  if ('messageZh' in error) return { lines: [reasonOf(error)], exitCode: 1 };
  const place = 'path' in error ? `（${String(error.path)}）` : '';
  return { lines: [`没能完成${place}：${reasonOf(error)}。`], exitCode: 1 };
}

/** Why something could not be used: the Chinese words that the error carries, else those for its code where it is a common one. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'messageZh' in error) return String(error.messageZh);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return '找不到这个文件：请检查路径';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return '没有读写的权限：请检查文件权限';
    case 'EISDIR':
      return '这是文件夹，不是文件：请检查路径';
    case 'ENOTDIR':
      return '路径中有一段不是文件夹：请检查路径';
    case 'SQLITE_CORRUPT':
      return '数据库文件已损坏：请用备份恢复';
    case 'SQLITE_CANTOPEN':
      return '数据库文件打不开：请检查路径和权限';
    case 'SQLITE_FULL':
    case 'ENOSPC':
      return '磁盘已满：请腾出空间后再试';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
