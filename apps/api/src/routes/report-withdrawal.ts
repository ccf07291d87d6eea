import {
  problemSchema,
  reportParams,
  reportRestoreRequest,
  restoredReportSchema,
  withdrawnReportsQuery,
  withdrawnReportsSchema,
} from '@xiangjian/contract';
import {
  countChanges,
  reportById,
  restoreReport,
  StoreError,
  withdrawnReports,
  withdrawReport,
} from '@xiangjian/store';
import { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { unknownReport } from '../problems/not-found.ts';
import { actorOf } from '../serving/actor.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { auditedChange } from '../serving/audited-change.ts';
import { serveCommand } from '../serving/command.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';
import { reportView } from '../viewing/report-view.ts';

/**
 * Takes a report back, as the undo of its import: 204, and the version it had replaced speaks again; which were taken back, and
 * the undo of that.
 */
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
  serveQuestion(app, served, {
    address: '/reports/withdrawn',
    tag: 'reports',
    summary: '撤回的报告，最近撤回的在前；同一文件已重新导入的不列',
    params: nothing,
    query: withdrawnReportsQuery,
    reply: withdrawnReportsSchema,
    answer: ({ query }) => {
      comparedArea(database, query.area);
      const { total, items } = withdrawnReports(database, query);
      return {
        total,
        items: items.map(({ report, at, by, why }) => ({
          ...reportView(report),
          withdrawn: { at, by, why },
        })),
      };
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'import',
    address: '/reports/:id/restore',
    tag: 'reports',
    summary: '恢复一份撤回的报告；它的数字、版本顺序和其上的更正都回到撤回以前',
    params: reportParams,
    body: reportRestoreRequest,
    reply: restoredReportSchema,
    before: ({ params: { id } }) => titleOf(served, id),
    perform: ({ params: { id } }) => ({
      id,
      changes: countChanges(restoreReport(database, id, now())),
    }),
  });
}

function titleOf({ database }: Served, id: number) {
  const report = reportById(database, id);
  if (report === null) return null;
  const { title, year, sha256 } = report;
  return { title, year, sha256 };
}
