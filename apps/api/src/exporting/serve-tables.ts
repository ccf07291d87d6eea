import { setImmediate } from 'node:timers/promises';
import type { AnswerTables } from '@xiangjian/publish';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type Api, apiPrefix } from '../serving/api.ts';
import { isUnchanged } from '../serving/entity-tag.ts';
import { kept } from '../serving/kept.ts';
import { csvReplies, problemReplies } from '../serving/replies.ts';
import { requireAccepted } from '../serving/require-accepted.ts';
import type { Served } from '../serving/served.ts';
import { callerSignal } from './caller-signal.ts';
import { csvFormOf, csvQuery } from './csv-form.ts';
import { csvOfTables } from './csv-of-tables.ts';
import { encoded, headCsv, nameFile } from './csv-reply.ts';
import { imprintOf } from './imprint.ts';
import { sourcesBehind } from './sources-behind.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An answer that is handed over as files, made when it is first needed. */
export interface TablesServed {
  readonly address: string;
  readonly summary: string;
  readonly query: z.ZodObject;
  /** What the description says of the JSON beside it. */
  readonly described: { readonly tags: string[]; readonly params: z.ZodObject };
  readonly made: (request: FastifyRequest) => {
    readonly tables: () => AnswerTables;
    readonly nameParts: () => readonly string[];
  };
}

/** Serves an answer as files at its address with .csv and .xlsx. */
export function serveTables(app: Api, served: Served, question: TablesServed): void {
  serveCsv(app, served, question);
  serveWorkbook(app, served, question);
}

function serveWorkbook(app: Api, served: Served, question: TablesServed): void {
  const { address, summary, query, described, made } = question;
  app.get(
    `${apiPrefix}${address}.xlsx`,
    {
      config: { right: 'export' },
      schema: {
        ...described,
        summary: `${summary}(XLSX)`,
        querystring: query,
        response: problemReplies,
      },
    },
    async (request, reply) => {
      requireAccepted(request, workbookType);
      if (isUnchanged(request, reply, served)) return reply.send();
      const signal = callerSignal(reply);
      const place = await served.files.enter(`${summary}（Excel）`, signal);
      try {
        // Only now: two hundred answers at once would keep the server from answering anybody else, and fill its memory.
        await setImmediate();
        const { tables, nameParts } = made(request);
        const parts = nameParts();
        const { advance } = place;
        const asked = { tables: tables() };
        const { made: bytes, imprint } = await served.makers.make('answerAsWorkbook', asked, {
          signal,
          advance,
        });
        const plainName = address.split('/').at(-1) ?? 'data';
        nameFile(reply, { nameParts: () => parts, plainName, imprint }, 'xlsx');
        return reply.type(workbookType).send(Buffer.from(bytes));
      } finally {
        place.leave();
      }
    },
  );
}

function serveCsv(app: Api, served: Served, question: TablesServed): void {
  const { address, summary, query, described, made } = question;
  app.get(
    `${apiPrefix}${address}.csv`,
    {
      config: { right: 'export' },
      schema: {
        ...described,
        summary: `${summary}(CSV)`,
        querystring: csvQuery(query),
        response: csvReplies,
      },
    },
    (request, reply) => {
      requireAccepted(request, 'text/csv');
      if (isUnchanged(request, reply, served)) return reply.send();
      const { tables, nameParts } = made(request);
      const form = csvFormOf(request.query);
      const imprint = imprintOf(served);
      const day = `@${imprint.exportedOn}`;
      headCsv(reply, form, {
        nameParts: () => [kept(served, request, () => nameParts().join('_'), `${day}#`)],
        plainName: address.split('/').at(-1) ?? 'data',
        imprint,
      });
      const text = kept(
        served,
        request,
        () => csvOfTables(tables(), form, imprint, sourcesBehind(served.database)),
        day,
      );
      return reply.send(encoded(text, form));
    },
  );
}
