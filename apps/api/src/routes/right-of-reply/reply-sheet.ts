import {
  problemSchema,
  recordParams,
  replyPlaceParams,
  replySheetSchema,
} from '@xiangjian/contract';
import { replySheetTables } from '@xiangjian/publish';
import { attachmentFile } from '@xiangjian/store';
import { z } from 'zod';
import { unknownAttachment } from '../../problems/not-found.ts';
import { replySheet } from '../../replying/reply-sheet.ts';
import { townshipYearAsked } from '../../replying/township-year-asked.ts';
import { type Api, apiPrefix } from '../../serving/api.ts';
import { attachment } from '../../serving/content-disposition.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** What is a township asked about, what did it reply, and the papers that came with it. */
export function serveReplySheet(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/replies/:township/:year/sheet',
    tag: 'review',
    summary: '一个乡镇的核对表：每个数及其原文、答复、异议',
    params: replyPlaceParams,
    query: nothing,
    reply: replySheetSchema,
    answer: ({ params: { township, year } }) =>
      replySheet(database, townshipYearAsked(database, township, year), year),
    file: {
      tables: (sheet) => replySheetTables(sheet),
      name: ({ township, year }) => ['核对表', township.name, String(year)],
    },
  });
  app.get(
    `${apiPrefix}/replies/:township/:year/attachments/:id/original`,
    {
      config: { right: 'reply' },
      schema: {
        tags: ['review'],
        summary: '答复的附件（下载）',
        params: recordParams,
        querystring: nothing,
        response: {
          200: z.string().describe('the bytes as received'),
          400: problemSchema,
          404: problemSchema,
        },
      },
    },
    (request, reply) => {
      const { township, year, id } = recordParams.parse(request.params);
      const { id: townshipId } = townshipYearAsked(database, township, year);
      const file = attachmentFile(database, { townshipId, year }, id);
      if (file === null) throw unknownAttachment(id);
      const extension = /\.[A-Za-z0-9]{1,5}$/.exec(file.fileName)?.[0] ?? '';
      // Always a download of unnamed bytes: a paper from elsewhere never runs as a page of this server.
      return reply
        .type('application/octet-stream')
        .header('cache-control', 'no-store')
        .header('content-disposition', attachment(file.fileName, `attachment-${id}${extension}`))
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(Buffer.from(file.bytes));
    },
  );
}
