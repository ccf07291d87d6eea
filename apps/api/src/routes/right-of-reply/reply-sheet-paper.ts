import { problemSchema, replyPlaceParams } from '@xiangjian/contract';
import { docxOfPaper, replySheetPaper } from '@xiangjian/publish';
import type { FastifyRequest } from 'fastify';
import { callerSignal } from '../../exporting/caller-signal.ts';
import { nameFile } from '../../exporting/csv-reply.ts';
import { imprintOf } from '../../exporting/imprint.ts';
import { sourcesBehind } from '../../exporting/sources-behind.ts';
import { maskedAnswer } from '../../masking/masked-answer.ts';
import { replySheet } from '../../replying/reply-sheet.ts';
import { townshipYearAsked } from '../../replying/township-year-asked.ts';
import { type Api, apiPrefix } from '../../serving/api.ts';
import { nothing } from '../../serving/question.ts';
import { problemReplies } from '../../serving/replies.ts';
import { requireAccepted } from '../../serving/require-accepted.ts';
import type { Served } from '../../serving/served.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const pdfType = 'application/pdf';
const address = `${apiPrefix}/replies/:township/:year/sheet`;

/**
 * The sheet of one township as a paper to sign, in Word and PDF: for the township, which takes home its own, and for who sends
 * it. It has a page or two, and is made between two other requests.
 */
export function serveReplySheetPaper(app: Api, served: Served): void {
  const make = async ({ params }: Pick<FastifyRequest, 'params'>) => {
    const { township, year } = replyPlaceParams.parse(params);
    const of = townshipYearAsked(served.database, township, year);
    const making = { imprint: imprintOf(served), template: served.template() };
    const sheet = replySheet(served.database, of, year);
    const paper = maskedAnswer(replySheetPaper(sheet, sourcesBehind(served.database), making));
    const named = { nameParts: () => [paper.title], plainName: 'reply-sheet', ...making };
    return { named, title: paper.title, docx: await docxOfPaper(paper) };
  };
  const config = { right: 'reply' } as const;
  const described = {
    tags: ['review'],
    params: replyPlaceParams,
    querystring: nothing,
    response: { ...problemReplies, 422: problemSchema, 503: problemSchema },
  };
  app.get(
    `${address}.docx`,
    { config, schema: { ...described, summary: '一个乡镇的核对表，打印签字用(Word)' } },
    async (request, reply) => {
      requireAccepted(request, wordType);
      const { named, docx } = await make(request);
      nameFile(reply, named, 'docx');
      return reply.type(wordType).send(Buffer.from(docx));
    },
  );
  app.get(
    `${address}.pdf`,
    { config, schema: { ...described, summary: '一个乡镇的核对表，打印签字用(PDF)' } },
    async (request, reply) => {
      requireAccepted(request, pdfType);
      const signal = callerSignal(reply);
      const office = served.office();
      const { named, title, docx } = await make(request);
      const place = await served.conversions.enter(title, signal);
      try {
        const pdf = await office.pdfOf(docx, signal);
        nameFile(reply, named, 'pdf');
        return reply.type(pdfType).send(Buffer.from(pdf));
      } finally {
        place.leave();
      }
    },
  );
}
