import { type Right, rightNames, roleNames, roleSchema } from '@xiangjian/contract';
import { ApiProblem } from '../problems/api-problem.ts';
import type { Caller, Standing } from './caller.ts';

interface Told {
  readonly kind: string;
  readonly status: 401 | 403 | 410;
  readonly title: string;
  readonly detail: string;
}

const told: Readonly<Record<Standing, Told>> = {
  setup: {
    kind: 'setup-needed',
    status: 401,
    title:
      '还没有账号：请用浏览器打开乡鉴，凭服务启动时显示的一次性口令建立管理员账号；没有显示口令的，在服务器本机打开',
    detail:
      'no account exists and other machines reach this server: make the first one in a browser or by POST /api/v1/setup',
  },
  login: {
    kind: 'login-needed',
    status: 401,
    title: '请先登录；程序请在 Authorization 头中带令牌',
    detail: 'log in, or send an API token as "Authorization: Bearer …"',
  },
  ended: {
    kind: 'session-ended',
    status: 401,
    title: '登录已超时或已被结束，请重新登录',
    detail: 'the session has ended; log in again',
  },
  wrong_token: {
    kind: 'wrong-token',
    status: 401,
    title: '令牌不对，或已过期、已撤销：请在“账号”页面换一个',
    detail: 'the API token is unknown, has expired or is revoked',
  },
  share_ended: {
    kind: 'share-ended',
    status: 410,
    title: '这个分享链接已到期或已被收回，请向发给你的人再要一个',
    detail: 'the share link has expired, was taken back, or was not copied whole',
  },
  must_change: {
    kind: 'password-change-needed',
    status: 403,
    title: '请先把别人给的密码换成自己的',
    detail: 'the password was given by an administrator and must be changed first',
  },
};

/** Who asks must first do something: log in, set up, choose a password. */
export function notYet(standing: Standing): ApiProblem {
  const { kind, ...parts } = told[standing];
  return new ApiProblem(kind, parts);
}

/** Who asks is known, and this is not theirs to do. */
export function notAllowed({ account, tokenName, share }: Caller, right: Right): ApiProblem {
  if (share !== undefined) return notShared(right);
  const what = rightNames[right].zh;
  const who =
    tokenName === null
      ? `角色“${roleNames[roleSchema.parse(account?.role)].zh}”`
      : `令牌“${tokenName}”`;
  return new ApiProblem('not-allowed', {
    status: 403,
    title: `${who}不能${what}，需要时请找管理员`,
    detail: `the right "${right}" is needed`,
    more: { right },
  });
}

/** Somebody wants to see to their own account who has none, or shows a token. */
export function onlyLoggedIn(): ApiProblem {
  return new ApiProblem('login-needed', {
    status: 403,
    title: '只有在浏览器中登录后才能做这件事',
    detail: 'only for somebody who is logged in at a browser',
  });
}

/** A browser that changes data always says from which page; without that word a cookie proves nothing. */
export function fromNoPage(): ApiProblem {
  return new ApiProblem('cross-site', {
    status: 403,
    title: '写入请求没有说明来自哪个页面：程序请改用令牌',
    detail: 'a change with a session cookie needs Origin or Sec-Fetch-Site; programs use a token',
  });
}

function notShared(right: Right): ApiProblem {
  return new ApiProblem('not-allowed', {
    status: 403,
    title: `这个分享链接不能${rightNames[right].zh}，只能看`,
    detail: `the share link does not give the right "${right}"`,
    more: { right },
  });
}
