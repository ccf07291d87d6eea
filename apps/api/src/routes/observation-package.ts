import { Readable } from 'node:stream';
import { observationListQuery } from '@xiangjian/contract';
import { type Database, type ObservationFilter, openReader } from '@xiangjian/store';
import type { z } from 'zod';
import { packageExtent } from '../data-package/package-extent.ts';
import { writePackage } from '../data-package/write-package.ts';
import { callerSignal } from '../exporting/caller-signal.ts';
import { nameFile } from '../exporting/csv-reply.ts';
import { imprintOf } from '../exporting/imprint.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { isUnchanged } from '../serving/entity-tag.ts';
import { problemReplies } from '../serving/replies.ts';
import { requireAccepted } from '../serving/require-accepted.ts';
import type { Served } from '../serving/served.ts';
import { inSameState } from '../serving/state-in-force.ts';
import { observationFileName } from './observation-table.ts';

type Query = z.output<typeof observationListQuery>;

const packageQuery = observationListQuery.omit({ limit: true, offset: true, after: true });
const packageType = 'application/zip';
const packageNames = {
  complete: '数据包',
  some_indicators: '数据包',
  masked: '数据包（已遮盖，仅表格）',
} as const;

/** Stored cells as a data package, sent while it is made. */
export function serveObservationPackage(
  app: Api,
  served: Served,
  filterOf: (database: Database, query: Query) => ObservationFilter,
): void {
  const { database } = served;
  app.get(
    `${apiPrefix}/observations.zip`,
    {
      config: { right: 'export' },
      schema: {
        tags: ['observations'],
        summary: '数据包（ZIP：数据、说明、校验值；不选指标时可再导入）',
        querystring: packageQuery,
        response: problemReplies,
      },
    },
    async (request, reply) => {
      requireAccepted(request, packageType);
      if (isUnchanged(request, reply, served)) return reply.send();
      const query = request.query as Query;
      const filter = filterOf(database, query);
      const extent = await packageExtent(database, filter, query.unmask);
      const imprint = imprintOf(served);
      const parts = [packageNames[extent], ...observationFileName(database, query).slice(1)];
      const place = await served.dumps.enter(parts.join(' '), callerSignal(reply));
      async function* pieces() {
        let done = 0;
        const reader = await openReader(database);
        try {
          for await (const piece of writePackage(
            reader,
            filter,
            imprint,
            served.revision(),
            extent,
          )) {
            yield piece;
            done += 1;
            place.advance(done);
          }
        } finally {
          reader.close();
          place.leave(); // also when the caller goes away in mid-stream
        }
      }
      nameFile(reply, { nameParts: () => parts, plainName: 'observations', imprint }, 'zip');
      return reply
        .type(packageType)
        .send(Readable.from(inSameState(pieces()), { objectMode: false }));
    },
  );
}
