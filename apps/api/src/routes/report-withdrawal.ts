import { problemSchema, reportParams } from '@xiangjian/contract';
import { StoreError, withdrawReport } from '@xiangjian/store';
import { z } from 'zod';
import { unknownReport } from '../problems/not-found.ts';
import { unnamedActor } from '../serving/actor.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { nothing } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

/** Takes a report back, as the undo of its import: 204, and the version it had replaced speaks again. */
export function serveReportWithdrawal(app: Api, { database, now }: Served): void {
  app.delete(
    `${apiPrefix}/reports/:id`,
    {
      config: { right: 'import' },
      schema: {
        tags: ['reports'],
        summary: '撤回一份报告（撤销导入）',
        params: reportParams,
        querystring: nothing,
        response: {
          204: z.undefined().describe('withdrawn'),
          403: problemSchema,
          404: problemSchema,
        },
      },
    },
    (request, reply) => {
      const { id } = reportParams.parse(request.params);
      try {
        withdrawReport(database, id, { author: unnamedActor, reason: '撤销导入' }, now());
      } catch (error) {
        if (error instanceof StoreError && error.code === 'unknown_report') throw unknownReport(id);
        throw error;
      }
      return reply.code(204).send();
    },
  );
}
