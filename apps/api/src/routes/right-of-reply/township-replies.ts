import {
  newReplyReplySchema,
  type newReplySchema,
  problemSchema,
  recordParams,
  replyPlaceParams,
  replyUndoRequest,
} from '@xiangjian/contract';
import { isObservedIndicatorId } from '@xiangjian/indicators';
import { type NewDispute, recordReply, undoReply } from '@xiangjian/store';
import type { z } from 'zod';
import { townshipYearAsked } from '../../replying/township-year-asked.ts';
import { actorOf } from '../../serving/actor.ts';
import { type Api, apiPrefix } from '../../serving/api.ts';
import { auditedChange } from '../../serving/audited-change.ts';
import { serveCommand } from '../../serving/command.ts';
import { nothing } from '../../serving/question.ts';
import { uploadProblemReplies } from '../../serving/replies.ts';
import type { Served } from '../../serving/served.ts';
import { readReplyUpload } from '../../uploads/read-reply-upload.ts';
import { notStored } from '../observed-only.ts';

/** What townships reply, recorded by themselves or by a clerk, and the undo of a record. */
export function serveTownshipReplies(app: Api, served: Served): void {
  const { database, now } = served;
  app.post(
    `${apiPrefix}/replies/:township/:year`,
    {
      config: { right: 'reply' },
      schema: {
        tags: ['review'],
        consumes: ['multipart/form-data'],
        summary: '登记一个乡镇的答复：全部同意，或逐数提出异议；可附材料',
        params: replyPlaceParams,
        querystring: nothing,
        response: {
          200: newReplyReplySchema,
          ...uploadProblemReplies,
          404: problemSchema,
          409: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const { township, year } = replyPlaceParams.parse(request.params);
      const { id: townshipId } = townshipYearAsked(database, township, year);
      const upload = await readReplyUpload(request);
      const { author: _, disputes, received_on: receivedOn, ...said } = upload.reply;
      const files = upload.attachments.map(({ fileName, bytes }) => ({
        name: fileName,
        bytes: bytes.length,
      }));
      const told = { body: upload.reply, after: () => ({ ...upload.reply, attachments: files }) };
      const id = auditedChange(served, request, told, () =>
        recordReply(
          database,
          {
            townshipId,
            year,
            ...said,
            receivedOn,
            disputes: disputes.map(disputeOf),
            attachments: upload.attachments,
          },
          actorOf(request, upload.reply),
          now(),
        ),
      );
      return reply.header('cache-control', 'no-store').send({ id });
    },
  );
  serveCommand(app, served, {
    method: 'POST',
    right: 'reply',
    address: '/replies/:township/:year/records/:id/undo',
    tag: 'review',
    summary: '撤销一条登记有误的答复：连同其中未决定的异议，记录留下',
    params: recordParams,
    body: replyUndoRequest,
    reply: newReplyReplySchema,
    perform: ({ params: { township, year, id }, actor }) => {
      const { id: townshipId } = townshipYearAsked(database, township, year);
      undoReply(database, { townshipId, year }, id, actor, now());
      return { id };
    },
  });
}

function disputeOf({
  indicator,
  text,
  asked,
}: z.output<typeof newReplySchema>['disputes'][number]): NewDispute {
  if (!isObservedIndicatorId(indicator)) throw notStored([indicator]);
  return { indicator, text, asked };
}
