import { accountName } from '@xiangjian/contract';
import {
  addAccount,
  audited,
  hasAccounts,
  hashPassword,
  makeReadableSecret,
  townshipsOfCodes,
} from '@xiangjian/store';
import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { CommandFailure, wrongUsage } from '../command-line/command-failure.ts';
import { commandLineActor } from '../command-line/command-line-actor.ts';
import { openStore } from '../store/open-store.ts';
import { printPassword } from './print-password.ts';

interface ToAdd {
  readonly name: string;
  readonly role: string;
  readonly division?: string;
}

/** Makes an account and prints the password that it begins with. */
export async function addByHand(
  context: CommandContext,
  { name, role, division = '' }: ToAdd,
): Promise<ExitCode> {
  if (!accountName.safeParse(name).success) {
    throw wrongUsage('用户名由汉字、字母、数字和 . _ - 组成，不超过 40 个字。');
  }
  if ((role === 'township') !== (division !== '')) {
    throw wrongUsage('乡镇账号要用 --division 写明乡镇代码，其他角色不写。');
  }
  const database = await openStore(context);
  try {
    if (division !== '' && !townshipsOfCodes(database, [division]).has(division)) {
      throw new CommandFailure(`没有乡镇“${division}”：请写 9 位乡镇代码。`);
    }
    if (!hasAccounts(database) && role !== 'administrator') {
      throw new CommandFailure('第一个账号须为管理员：请加 --role administrator。');
    }
    const password = makeReadableSecret(3);
    const hash = await hashPassword(password);
    const by = commandLineActor();
    const account = { name, role, division: division || null, password: hash, mustChange: true };
    const event = () => ({ by, action: 'account_add', object: name, after: { role, division } });
    audited(database, event, context.now(), () =>
      addAccount(database, { ...account, by: by.name }, context.now()),
    );
    return printPassword(context, name, password);
  } finally {
    database.close();
  }
}
