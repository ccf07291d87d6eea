import { ApiProblem } from '../problems/api-problem.ts';

/** The first account is made from elsewhere, and not with the token that was printed. */
export function wrongSetupToken(): ApiProblem {
  return new ApiProblem('wrong-setup-token', {
    status: 401,
    title: '一次性口令不对：它显示在启动服务的窗口或日志里，重新启动会换一个',
    detail: 'the one-time token is wrong; it is printed when the server starts',
    errors: [{ parameter: 'token', message: '与启动时显示的不同', allowed: null }],
  });
}
