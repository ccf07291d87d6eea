import { roleNames, roleSchema } from '@xiangjian/contract';
import { accounts, type StoredAccount } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { type TextColumn, textTable } from '../printing/text-table.ts';
import { openStore } from '../store/open-store.ts';

const columns: readonly TextColumn<StoredAccount>[] = [
  { title: '用户名', of: ({ name }) => name },
  { title: '角色', of: ({ role }) => roleNames[roleSchema.parse(role)].zh },
  { title: '乡镇', of: ({ division }) => division ?? '' },
  { title: '状态', of: ({ deactivatedAt }) => (deactivatedAt === null ? '在用' : '已停用') },
  { title: '上次登录', of: ({ lastLoginAt }) => lastLoginAt?.slice(0, 10) ?? '从未' },
];

/** Prints all accounts. */
export async function listAccounts(context: CommandContext): Promise<ExitCode> {
  const database = await openStore(context);
  try {
    const all = accounts(database);
    if (all.length > 0) context.terminal.out.write(textTable(columns, all));
    else context.terminal.error.write('还没有账号：在本机打开的人都是管理员，不用登录。\n');
    return 0;
  } finally {
    database.close();
  }
}
