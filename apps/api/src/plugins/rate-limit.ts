import rateLimit from '@fastify/rate-limit';
import { isThisMachine } from '../accounts/this-machine.ts';
import { ApiProblem } from '../problems/api-problem.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { sharePrefix } from '../sharing/shared-request.ts';

/** Requests a minute from one address; programs on this machine get ten times as many. */
const otherMachines = 1_200;
const thisMachine = 12_000;

/** Keeps one caller from taking the server from all others. Only the API counts: pages and their files do not. */
export async function limitRates(app: Api): Promise<void> {
  await app.register(rateLimit, {
    timeWindow: '1 minute',
    max: (_request, key) => (isThisMachine(key) ? thisMachine : otherMachines),
    allowList: ({ url }) => !url.startsWith(apiPrefix) && !url.startsWith(sharePrefix),
    errorResponseBuilder: (_request, { max, ttl }) =>
      new ApiProblem('too-many-requests', {
        status: 429,
        title: `请求过于频繁：每分钟最多 ${max} 次，请 ${Math.ceil(ttl / 1000)} 秒后再试`,
        detail: `at most ${max} requests a minute; try again in ${Math.ceil(ttl / 1000)} s (retry-after)`,
      }),
  });
}
