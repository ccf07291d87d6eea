import { storageSchema } from '@xiangjian/contract';
import { ruleSetVersion } from '@xiangjian/extract';
import { counts, storageFigures } from '@xiangjian/store';
import { type Api, apiPrefix } from '../serving/api.ts';
import { nothing } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';
import { version } from '../serving/version.ts';

/** What is stored, where, and how large is it? Never kept by a cache: a file grows without a change of the data. */
export function serveStorage(app: Api, { database }: Served): void {
  app.get(
    `${apiPrefix}/storage`,
    {
      schema: {
        tags: ['service'],
        summary: '存了什么、存在哪里、多大、哪个版本',
        querystring: nothing,
        response: { 200: storageSchema },
      },
    },
    (request, reply) => {
      const kept = storageFigures(database);
      return reply.header('cache-control', 'no-store').send({
        version,
        rule_set: ruleSetVersion,
        ...counts(database),
        database_file: request.caller.rights.has('settings') ? database.file : null,
        database_bytes: kept.bytes,
        replaced_reports: kept.replacedReports,
        withdrawn_reports: kept.withdrawnReports,
        corrections: kept.corrections,
      });
    },
  );
}
