import type { CommandContext, ExitCode } from '../command-line/command-context.ts';

/** Says a new password to the person at the terminal, this once. */
export function printPassword(
  { terminal }: CommandContext,
  name: string,
  password: string,
): ExitCode {
  terminal.error.write(`账号“${name}”的密码如下，只显示这一次；首次登录时须换成自己的。\n`);
  terminal.out.write(`${password}\n`);
  return 0;
}
