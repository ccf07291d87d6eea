import { problemSchema, reportParams } from '@xiangjian/contract';
import { reportById, StoreError, withdrawReport } from '@xiangjian/store';
import { z } from 'zod';
import { unknownReport } from '../problems/not-found.ts';
import { actorOf } from '../serving/actor.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { auditedChange } from '../serving/audited-change.ts';
import { nothing } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

/** Takes a report back, as the undo of its import: 204, and the version it had replaced speaks again. */
export function serveReportWithdrawal(app: Api, served: Served): void {
  const { database, now } = served;
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
        const withdrawal = { author: actorOf(request), reason: '撤销导入' };
        auditedChange(served, request, { before: () => titleOf(served, id) }, () =>
          withdrawReport(database, id, withdrawal, now()),
        );
      } catch (error) {
        if (error instanceof StoreError && error.code === 'unknown_report') throw unknownReport(id);
        throw error;
      }
      return reply.code(204).send();
    },
  );
}

function titleOf({ database }: Served, id: number) {
  const report = reportById(database, id);
  if (report === null) return null;
  const { title, year, sha256 } = report;
  return { title, year, sha256 };
}
