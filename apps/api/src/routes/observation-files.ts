import { observationListQuery, problemSchema } from '@xiangjian/contract';
import { type Imprint, observationParquet } from '@xiangjian/publish';
import type { Database, ObservationFilter } from '@xiangjian/store';
import type { z } from 'zod';
import { callerSignal } from '../exporting/caller-signal.ts';
import { nameFile } from '../exporting/csv-reply.ts';
import { imprintOf } from '../exporting/imprint.ts';
import { observationsInTurns } from '../exporting/observations-in-turns.ts';
import { workbookType } from '../exporting/serve-tables.ts';
import { observationsAsWorkbook } from '../exporting/workbook/observations-as-workbook.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { isUnchanged } from '../serving/entity-tag.ts';
import { problemReplies } from '../serving/replies.ts';
import { requireAccepted } from '../serving/require-accepted.ts';
import type { Served } from '../serving/served.ts';
import { observationFileName } from './observation-table.ts';

type Query = z.output<typeof observationListQuery>;
type FilterOf = (database: Database, query: Query) => ObservationFilter;

/** A form in which stored cells are handed over as a file that is made whole before it is sent. */
interface FileForm {
  readonly ending: 'xlsx' | 'parquet';
  readonly type: string;
  readonly summary: string;
  readonly make: (
    database: Database,
    filter: ObservationFilter,
    imprint: Imprint,
    signal: AbortSignal,
  ) => Promise<Uint8Array>;
}

const forms: readonly FileForm[] = [
  {
    ending: 'xlsx',
    type: workbookType,
    summary: '数据（XLSX，十万行以内）',
    make: observationsAsWorkbook,
  },
  {
    ending: 'parquet',
    type: 'application/vnd.apache.parquet',
    summary: '数据（Parquet，列与数据包的 data.csv 相同）',
    make: (database, filter, { release }, signal) =>
      observationParquet(observationsInTurns(database, filter, signal), release),
  },
];

const fileQuery = observationListQuery.omit({
  limit: true,
  offset: true,
  after: true,
  unmask: true,
});

/** Stored cells as a workbook, and as a file of columns for programs. */
export function serveObservationFiles(app: Api, served: Served, filterOf: FilterOf): void {
  for (const form of forms) serveForm(app, served, filterOf, form);
}

function serveForm(app: Api, served: Served, filterOf: FilterOf, form: FileForm): void {
  const { ending, type, summary, make } = form;
  const { database } = served;
  app.get(
    `${apiPrefix}/observations.${ending}`,
    {
      config: { right: 'export' },
      schema: {
        tags: ['observations'],
        summary,
        querystring: fileQuery,
        response: { ...problemReplies, 413: problemSchema },
      },
    },
    async (request, reply) => {
      requireAccepted(request, type);
      if (isUnchanged(request, reply, served)) return reply.send();
      const query = request.query as Query;
      const filter = filterOf(database, query);
      const imprint = imprintOf(served);
      const parts = observationFileName(database, query);
      const signal = callerSignal(reply);
      const place = await served.files.enter(parts.join(' '), signal);
      try {
        const bytes = await make(database, filter, imprint, signal);
        nameFile(reply, { nameParts: () => parts, plainName: 'observations', imprint }, ending);
        return reply.type(type).send(Buffer.from(bytes));
      } finally {
        place.leave();
      }
    },
  );
}
