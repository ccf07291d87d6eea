import { problemSchema, reportParams, unmaskQuery } from '@xiangjian/contract';
import { personalData } from '@xiangjian/extract';
import { reportById, reportFile } from '@xiangjian/store';
import { z } from 'zod';
import { asksUnmasked } from '../masking/unmasking.ts';
import { ApiProblem } from '../problems/api-problem.ts';
import { unknownReport } from '../problems/not-found.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { attachment } from '../serving/content-disposition.ts';
import { isUnchanged } from '../serving/entity-tag.ts';
import { problemReplies } from '../serving/replies.ts';
import type { Served } from '../serving/served.ts';

/**
 * The document exactly as it was received. Always a download of unnamed bytes: a page that came from elsewhere must
 * never run as a page of this server. A document with personal data cannot be masked: it is for those who may see them.
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
        querystring: unmaskQuery,
        response: {
          200: z.string().describe('the bytes as received'),
          ...problemReplies,
          403: problemSchema,
        },
      },
    },
    (request, reply) => {
      const { id } = reportParams.parse(request.params);
      const file = reportFile(served.database, id);
      const report = reportById(served.database, id);
      if (file === null || report === null || report.withdrawnAt !== null) throw unknownReport(id);
      if (!asksUnmasked(request) && personalData(report.text).length > 0) throw holdsPersonalData();
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

function holdsPersonalData(): ApiProblem {
  return new ApiProblem('personal-data', {
    status: 403,
    title: '原件里有个人信息，不能遮盖：请在报告页点“显示被遮盖的内容”后下载（会记入操作记录）',
    detail: 'the original holds personal data: ask with unmask=true, which needs the right unmask',
  });
}
