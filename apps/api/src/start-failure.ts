import { StoreError } from '@xiangjian/store';
import { UnusableDataFolder } from './make-data-folder.ts';
import { WrongSettings } from './settings.ts';

/** What a person reads instead of a stack when the server could not start, in lines. */
export function startFailure(error: unknown): readonly string[] {
  if (error instanceof WrongSettings) return error.lines;
  if (error instanceof StoreError || error instanceof UnusableDataFolder) return [error.messageZh];
  const { code, port, address, path } = detailsOf(error);
  switch (code) {
    case 'EADDRINUSE':
      return [
        `端口 ${port} 已被占用：请停止占用它的程序，或另设端口，如 PORT=${Number(port) + 1} npm start。`,
      ];
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      if (port !== '') return [`没有权限使用端口 ${port}：请改用 1024 以上的端口。`];
      return [`没有权限写入 ${path}：请检查文件夹权限，或用 XIANGJIAN_DATA 另设数据文件夹。`];
    case 'SQLITE_READONLY':
    case 'SQLITE_READONLY_DIRECTORY':
    case 'SQLITE_CANTOPEN':
      return [
        '数据文件夹或其中的数据库只能读、不能写：请检查文件夹和文件的权限，或用 XIANGJIAN_DATA 另设数据文件夹。',
      ];
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return [`本机没有地址 ${address}：请检查设置 HOST。`];
    default:
      return [`启动失败：${error instanceof Error ? error.message : String(error)}`];
  }
}

function detailsOf(error: unknown): Record<'code' | 'port' | 'address' | 'path', string> {
  const fields: Readonly<Record<string, unknown>> = error instanceof Error ? { ...error } : {};
  const text = (name: string) => String(fields[name] ?? '');
  return {
    code: text('code'),
    port: text('port'),
    address: text('address') || text('hostname'),
    path: text('path'),
  };
}
