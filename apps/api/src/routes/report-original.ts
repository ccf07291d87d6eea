import { reportParams } from '@xiangjian/contract';
import { reportById, reportFile } from '@xiangjian/store';
import { z } from 'zod';
import { unknownReport } from '../problems/not-found.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { attachment } from '../serving/content-disposition.ts';
import { isUnchanged } from '../serving/entity-tag.ts';
import { nothing } from '../serving/question.ts';
import { problemReplies } from '../serving/replies.ts';
import type { Served } from '../serving/served.ts';

/**
 * The document exactly as it was received. Always a download of unnamed bytes: a page that came from elsewhere must
 * never run as a page of this server.
 */
export function serveReportOriginal(app: Api, served: Served): void {
  app.get(
    `${apiPrefix}/reports/:id/original`,
    {
      config: { right: 'export' },
      schema: {
        tags: ['reports'],
        summary: '报告原件（下载）',
        params: reportParams,
        querystring: nothing,
        response: { 200: z.string().describe('the bytes as received'), ...problemReplies },
      },
    },
    (request, reply) => {
      const { id } = reportParams.parse(request.params);
      const file = reportFile(served.database, id);
      if (file === null || reportById(served.database, id)?.withdrawnAt !== null) {
        throw unknownReport(id);
      }
      if (isUnchanged(request, reply, served)) return reply.send();
      const extension = /\.[A-Za-z0-9]{1,5}$/.exec(file.fileName)?.[0] ?? '';
      return reply
        .type('application/octet-stream')
        .header('content-disposition', attachment(file.fileName, `report-${id}${extension}`))
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(Buffer.from(file.bytes));
    },
  );
}
