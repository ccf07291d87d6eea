import { healthSchema } from '@xiangjian/contract';
import { counts } from '@xiangjian/store';
import { type Api, apiPrefix } from '../serving/api.ts';
import { nothing } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';
import { version } from '../serving/version.ts';

/** Is the server there, and what does it hold? Never kept by a cache. */
export function serveHealth(app: Api, { database }: Served): void {
  app.get(
    `${apiPrefix}/health`,
    {
      config: { right: 'open' },
      schema: {
        tags: ['service'],
        summary: '服务状态与数据量',
        querystring: nothing,
        response: { 200: healthSchema },
      },
    },
    (_request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .send({ status: 'ok', version, ...counts(database) }),
  );
}
