import {
  type DocumentKind,
  type DocumentQuery,
  documentQueries,
  problemSchema,
} from '@xiangjian/contract';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { documentNames } from '../documents/document-names.ts';
import { callerSignal } from '../exporting/caller-signal.ts';
import { nameFile } from '../exporting/csv-reply.ts';
import type { MadeFile } from '../making/file-jobs.ts';
import { asksUnmasked, unmaskedName } from '../masking/unmasking.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { problemReplies } from '../serving/replies.ts';
import { requireAccepted } from '../serving/require-accepted.ts';
import type { Served } from '../serving/served.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const pdfType = 'application/pdf';

const replies = { ...problemReplies, 422: problemSchema, 503: problemSchema };

/** Papers of the committee as Word files, and as PDF where LibreOffice is installed. */
export function serveDocuments(app: Api, served: Served): void {
  serveDocument(app, served, 'circular', documentQueries.circular);
  serveDocument(app, served, 'comparison', documentQueries.comparison);
  serveDocument(app, served, 'township', documentQueries.township);
  serveDocument(app, served, 'townships', documentQueries.townships);
  serveDocument(app, served, 'annex', documentQueries.annex);
}

function serveDocument<Kind extends DocumentKind>(
  app: Api,
  served: Served,
  kind: Kind,
  schema: z.ZodType<DocumentQuery<Kind>>,
): void {
  const make = async (asked: unknown, signal: AbortSignal): Promise<MadeFile<'document'>> => {
    // The schema of the route has parsed it before the handler runs.
    const query = asked as DocumentQuery<Kind>;
    const place = await served.files.enter(documentNames[kind], signal);
    try {
      const { advance } = place;
      const template = served.template();
      return await served.makers.make('document', { kind, query, template }, { advance, signal });
    } finally {
      place.leave();
    }
  };
  const described = { tags: ['documents'], querystring: schema, response: replies };
  app.get(
    `${apiPrefix}/documents/${kind}.docx`,
    {
      config: { right: 'export' },
      schema: { ...described, summary: `${documentNames[kind]}(Word)` },
    },
    async (request, reply) => {
      requireAccepted(request, wordType);
      const { made, imprint } = await make(request.query, callerSignal(reply));
      const { title, docx } = made;
      nameFile(
        reply,
        { nameParts: () => partsOf(title, request), plainName: kind, imprint },
        'docx',
      );
      return reply.type(wordType).send(Buffer.from(docx));
    },
  );
  app.get(
    `${apiPrefix}/documents/${kind}.pdf`,
    {
      config: { right: 'export' },
      schema: { ...described, summary: `${documentNames[kind]}(PDF)` },
    },
    async (request, reply) => {
      requireAccepted(request, pdfType);
      const signal = callerSignal(reply);
      const office = served.office();
      const { made, imprint } = await make(request.query, signal);
      const { title, docx } = made;
      const place = await served.conversions.enter(title, signal);
      try {
        const pdf = await office.pdfOf(docx, signal);
        nameFile(
          reply,
          { nameParts: () => partsOf(title, request), plainName: kind, imprint },
          'pdf',
        );
        return reply.type(pdfType).send(Buffer.from(pdf));
      } finally {
        place.leave();
      }
    },
  );
}

/** A paper that holds personal data says so in its name. */
function partsOf(title: string, request: FastifyRequest): string[] {
  return asksUnmasked(request) ? [title, unmaskedName] : [title];
}
