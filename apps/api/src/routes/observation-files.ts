import { observationListQuery, problemSchema } from '@xiangjian/contract';
import type { Database, ObservationFilter } from '@xiangjian/store';
import type { z } from 'zod';
import { callerSignal } from '../exporting/caller-signal.ts';
import { nameFile } from '../exporting/csv-reply.ts';
import { workbookType } from '../exporting/serve-tables.ts';
import { unmaskedName } from '../masking/unmasking.ts';
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
  readonly job: 'cellsAsWorkbook' | 'cellsAsParquet';
}

const forms: readonly FileForm[] = [
  {
    ending: 'xlsx',
    type: workbookType,
    summary: '数据（XLSX，十万行以内）',
    job: 'cellsAsWorkbook',
  },
  {
    ending: 'parquet',
    type: 'application/vnd.apache.parquet',
    summary: '数据（Parquet，列与数据包的 data.csv 相同）',
    job: 'cellsAsParquet',
  },
];

const fileQuery = observationListQuery.omit({ limit: true, offset: true, after: true });

/** Stored cells as a workbook, and as a file of columns for programs. */
export function serveObservationFiles(app: Api, served: Served, filterOf: FilterOf): void {
  for (const form of forms) serveForm(app, served, filterOf, form);
}

function serveForm(app: Api, served: Served, filterOf: FilterOf, form: FileForm): void {
  const { ending, type, summary, job } = form;
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
      const { unmask } = query;
      const masking = unmask ? [unmaskedName] : [];
      const parts = [...observationFileName(database, query), ...masking];
      const signal = callerSignal(reply);
      const place = await served.files.enter(parts.join(' '), signal);
      try {
        const { advance } = place;
        const waiting = { advance, signal };
        const { made: bytes, imprint } = await served.makers.make(job, { filter, unmask }, waiting);
        nameFile(reply, { nameParts: () => parts, plainName: 'observations', imprint }, ending);
        return reply.type(type).send(Buffer.from(bytes));
      } finally {
        place.leave();
      }
    },
  );
}
