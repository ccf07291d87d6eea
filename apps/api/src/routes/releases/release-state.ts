import { problemSchema, releaseParams, unmaskQuery } from '@xiangjian/contract';
import { releaseBytes } from '@xiangjian/store';
import { z } from 'zod';
import { reportsWithPersonalData } from '../../data-package/reports-with-personal-data.ts';
import { asksUnmasked } from '../../masking/unmasking.ts';
import { ApiProblem } from '../../problems/api-problem.ts';
import { type Api, apiPrefix } from '../../serving/api.ts';
import { attachment } from '../../serving/content-disposition.ts';
import { problemReplies } from '../../serving/replies.ts';
import type { Served } from '../../serving/served.ts';
import { releaseAsked } from './release-asked.ts';

/**
 * The frozen state as it is kept: whoever has it can compute the hash. It cannot be masked, so that one with personal data is
 * for those who may see them.
 */
export function serveReleaseState(app: Api, { database }: Served): void {
  app.get(
    `${apiPrefix}/releases/:key/state.jsonl.gz`,
    {
      config: { right: 'export' },
      schema: {
        tags: ['releases'],
        summary: '一次发布的全部数据（JSON Lines，gzip）：解开后的 SHA-256 即校验值',
        params: releaseParams,
        querystring: unmaskQuery,
        response: {
          200: z.string().describe('gzipped JSON lines: a table, then its rows'),
          ...problemReplies,
          403: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const { key } = releaseParams.parse(request.params);
      const release = releaseAsked(database, key);
      const { area, year } = release;
      const filter = { area, years: [year] };
      if (!asksUnmasked(request) && (await reportsWithPersonalData(database, filter)) > 0) {
        throw holdsPersonalData();
      }
      return reply
        .header('content-disposition', attachment(`发布${key}.jsonl.gz`, `${key}.jsonl.gz`))
        .type('application/gzip')
        .send(Buffer.from(releaseBytes(database, release.id)));
    },
  );
}

function holdsPersonalData(): ApiProblem {
  return new ApiProblem('personal-data', {
    status: 403,
    title:
      '这次发布的原文里有个人信息，不能遮盖：请在地址后加 unmask=true 下载（须有权限，会记入操作记录）',
    detail: 'the state holds personal data: ask with unmask=true, which needs the right unmask',
  });
}
