import { ApiProblem } from '../problems/api-problem.ts';

/** Told in the same words whether the name or the password is wrong. */
export function wrongLogin(): ApiProblem {
  return new ApiProblem('wrong-login', {
    status: 401,
    title: '用户名或密码不对',
    detail: 'wrong name or password',
  });
}

/** Too many wrong tries under this name or from this address. */
export function tooManyTries(until: string, now: string): ApiProblem {
  const seconds = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1000));
  const wait = seconds > 60 ? `${Math.ceil(seconds / 60)} 分钟` : `${seconds} 秒`;
  return new ApiProblem('too-many-tries', {
    status: 429,
    title: `输错的次数太多，请 ${wait}后再试；忘记密码请找管理员`,
    detail: `too many wrong tries; try again in ${seconds} s`,
    more: { retry_after: seconds },
  });
}
