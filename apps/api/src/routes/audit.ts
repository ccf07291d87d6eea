import { Readable } from 'node:stream';
import { auditListSchema, auditQuery, auditVerdictSchema } from '@xiangjian/contract';
import { auditPage, verifyAudit } from '@xiangjian/store';
import { z } from 'zod';
import { labelActions } from '../auditing/action-labels.ts';
import { type AuditFormat, auditFile, auditFormats } from '../auditing/audit-file.ts';
import { namesBehind } from '../auditing/names-behind.ts';
import { objectInWords } from '../auditing/object-in-words.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { attachment } from '../serving/content-disposition.ts';
import { nothing } from '../serving/question.ts';
import { csvReplies } from '../serving/replies.ts';
import type { Served } from '../serving/served.ts';

const types: Readonly<Record<AuditFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
};

/** Who did what, and is the log whole? Never kept by a cache: a login leaves a line and no change of the data. */
export function serveAudit(app: Api, { database, now }: Served): void {
  const config = { right: 'audit' } as const;
  const labelOf = labelActions(app);
  app.get(
    `${apiPrefix}/audit`,
    {
      config,
      schema: {
        tags: ['service'],
        summary: '审计日志：谁、何时、从哪里、改了什么，新的在前',
        querystring: auditQuery,
        response: { 200: auditListSchema },
      },
    },
    (request, reply) => {
      const { limit, offset, ...filter } = auditQuery.parse(request.query);
      const { total, items } = auditPage(database, { ...filter, limit, offset });
      const names = namesBehind(database);
      const labelled = items.map((item) => {
        const words = objectInWords(item, names);
        return {
          ...item,
          label: labelOf(item.action),
          object_zh: words?.zh ?? null,
          object_en: words?.en ?? null,
        };
      });
      return reply
        .header('cache-control', 'no-store')
        .send({ total, limit, offset, items: labelled });
    },
  );
  app.get(
    `${apiPrefix}/audit/verify`,
    {
      config,
      schema: {
        tags: ['service'],
        summary: '校验审计日志：有没有缺行、改动',
        querystring: nothing,
        response: { 200: auditVerdictSchema },
      },
    },
    (_request, reply) => reply.header('cache-control', 'no-store').send(verifyAudit(database)),
  );
  for (const format of auditFormats) {
    app.get(
      `${apiPrefix}/audit.${format}`,
      {
        config,
        schema: {
          tags: ['service'],
          summary: `审计日志（${format.toUpperCase()}，全部，可独立校验）`,
          querystring: z.strictObject({ download: z.enum(['0', '1']).default('0') }),
          response: csvReplies,
        },
      },
      (_request, reply) =>
        reply
          .header('cache-control', 'no-store')
          .header(
            'content-disposition',
            attachment(`审计日志_${now().slice(0, 10)}.${format}`, `audit.${format}`),
          )
          .type(types[format])
          .send(Readable.from(auditFile(database, format), { objectMode: false })),
    );
  }
}
