import { audited, givePassword, hashPassword, makeReadableSecret } from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { commandLineActor } from '../command-line/command-line-actor.ts';
import { openStore } from '../store/open-store.ts';
import { knownAccount } from './known-account.ts';
import { printPassword } from './print-password.ts';

/** Gives an account a new password and prints it; who could not come in for too many wrong tries can. */
export async function resetPassword(context: CommandContext, typed: string): Promise<ExitCode> {
  const database = await openStore(context);
  try {
    const { id, name } = knownAccount(database, typed);
    const password = makeReadableSecret(3);
    const hash = await hashPassword(password);
    const event = { by: commandLineActor(), action: 'account_password', object: name };
    audited(
      database,
      () => event,
      context.now(),
      () => givePassword(database, id, hash, context.now()),
    );
    return printPassword(context, name, password);
  } finally {
    database.close();
  }
}
