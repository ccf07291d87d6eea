import { type Command, Option } from 'commander';
import type { Perform } from '../command-line/command-context.ts';

const roles = ['administrator', 'editor', 'reviewer', 'analyst', 'reader', 'township', 'auditor'];

interface AddOptions {
  readonly role: string;
  readonly division?: string;
}

/** `xiangjian account`: accounts from the server machine, also for the administrator who is locked out. */
export function addAccount(program: Command, perform: Perform): void {
  const account = program
    .command('account')
    .usage('<命令>')
    .description('账号：列出、建立、重设密码、停用（在服务器本机运行，服务不必停）');
  account
    .command('list')
    .usage('[选项]')
    .description('列出全部账号')
    .action(() =>
      perform(async (context) => {
        const { listAccounts } = await import('../accounts/list-accounts.ts');
        return listAccounts(context);
      }),
    );
  account
    .command('add')
    .usage('[选项] 用户名')
    .description('建立账号，打印初始密码；第一个账号须为管理员，建立后所有人都要登录')
    .argument('<用户名>')
    .addOption(new Option('--role <角色>', '角色').choices(roles).default('reader'))
    .option('--division <代码>', '乡镇账号所属的乡镇（9 位代码）')
    .action((name: string, options: AddOptions) =>
      perform(async (context) => {
        const { addByHand } = await import('../accounts/add-by-hand.ts');
        return addByHand(context, { name, ...options });
      }),
    );
  account
    .command('reset-password')
    .usage('用户名')
    .description('重设密码并打印；解除暂停登录，原有登录和令牌失效')
    .argument('<用户名>')
    .action((name: string) =>
      perform(async (context) => {
        const { resetPassword } = await import('../accounts/reset-password.ts');
        return resetPassword(context, name);
      }),
    );
  account
    .command('deactivate')
    .usage('用户名')
    .description('停用账号；最后一个管理员不能停用')
    .argument('<用户名>')
    .action((name: string) =>
      perform(async (context) => {
        const { deactivate } = await import('../accounts/deactivate.ts');
        return deactivate(context, name);
      }),
    );
}
