import { audited, changeAccount } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { commandLineActor } from '../command-line/command-line-actor.ts';
import { openStore } from '../store/open-store.ts';
import { knownAccount } from './known-account.ts';

/** Lets an account come in no longer, at once. */
export async function deactivate(context: CommandContext, typed: string): Promise<ExitCode> {
  const database = await openStore(context);
  try {
    const { id, name, role, division } = knownAccount(database, typed);
    const event = { by: commandLineActor(), action: 'account_deactivate', object: name };
    audited(
      database,
      () => event,
      context.now(),
      () => changeAccount(database, id, { role, division, isActive: false }, context.now()),
    );
    context.terminal.error.write(`账号“${name}”已停用，它的登录和令牌已失效。\n`);
    return 0;
  } finally {
    database.close();
  }
}
