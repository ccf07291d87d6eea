import { type PasswordTrouble, passwordLimits, passwordTrouble } from '@xiangjian/contract';
import { ApiProblem } from '../problems/api-problem.ts';

const words: Readonly<Record<PasswordTrouble, string>> = {
  too_short: `密码至少 ${passwordLimits.least} 个字符，一句好记的话就行`,
  too_long: `密码最多 ${passwordLimits.most} 个字符`,
  holds_name: '密码里不能有用户名',
  too_common: '这个密码太常见，别人一试就中，请换一个',
  too_simple: '密码里不同的字符太少，请换一个',
};

/** Refuses (400) a password that is easily guessed. */
export function refuseWeakPassword(password: string, name: string): void {
  const trouble = passwordTrouble(password, name);
  if (trouble === null) return;
  throw new ApiProblem('weak-password', {
    status: 400,
    title: words[trouble],
    detail: `password: ${trouble.replace('_', ' ')}`,
    errors: [{ parameter: 'password', message: words[trouble], allowed: null }],
  });
}

/** Refuses (400) the old password as the new one: what somebody else gave must be replaced. */
export function refuseSamePassword(old: string, chosen: string): void {
  if (old.normalize('NFKC') !== chosen.normalize('NFKC')) return;
  throw new ApiProblem('same-password', {
    status: 400,
    title: '新密码与旧密码相同，请换一个',
    detail: 'the new password is the old one',
    errors: [{ parameter: 'new', message: '与旧密码相同', allowed: null }],
  });
}
