import { observationListQuery, problemSchema } from '@xiangjian/contract';
import type { Database, ObservationFilter } from '@xiangjian/store';
import type { z } from 'zod';
import { callerSignal } from '../exporting/caller-signal.ts';
import { nameFile } from '../exporting/csv-reply.ts';
import { imprintOf } from '../exporting/imprint.ts';
import { observationsAsWorkbook } from '../exporting/observations-as-workbook.ts';
import { workbookType } from '../exporting/serve-tables.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { isUnchanged } from '../serving/entity-tag.ts';
import { problemReplies } from '../serving/replies.ts';
import { requireAccepted } from '../serving/require-accepted.ts';
import type { Served } from '../serving/served.ts';
import { observationFileName } from './observation-table.ts';

type Query = z.output<typeof observationListQuery>;

const workbookQuery = observationListQuery.omit({ limit: true, offset: true, after: true });

/** Stored cells as a workbook, as many as an office program opens with ease. */
export function serveObservationWorkbook(
  app: Api,
  served: Served,
  filterOf: (database: Database, query: Query) => ObservationFilter,
): void {
  const { database } = served;
  app.get(
    `${apiPrefix}/observations.xlsx`,
    {
      config: { right: 'export' },
      schema: {
        tags: ['observations'],
        summary: '数据（XLSX，十万行以内）',
        querystring: workbookQuery,
        response: { ...problemReplies, 413: problemSchema },
      },
    },
    async (request, reply) => {
      requireAccepted(request, workbookType);
      if (isUnchanged(request, reply, served)) return reply.send();
      const query = request.query as Query;
      const filter = filterOf(database, query);
      const imprint = imprintOf(served);
      const parts = observationFileName(database, query);
      const place = await served.files.enter(parts.join(' '), callerSignal(reply));
      try {
        const bytes = await observationsAsWorkbook(database, filter, imprint);
        nameFile(reply, { nameParts: () => parts, plainName: 'observations', imprint }, 'xlsx');
        return reply.type(workbookType).send(Buffer.from(bytes));
      } finally {
        place.leave();
      }
    },
  );
}
