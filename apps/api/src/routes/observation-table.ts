import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { observationListQuery } from '@xiangjian/contract';
import { observationLines } from '@xiangjian/publish';
import type { Database, ObservationFilter } from '@xiangjian/store';
import type { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { callerSignal } from '../exporting/caller-signal.ts';
import { type CellsAsked, cellPieces } from '../exporting/cell-pieces.ts';
import { type CsvForm, csvFormOf, csvQuery } from '../exporting/csv-form.ts';
import { encoded, headCsv } from '../exporting/csv-reply.ts';
import type { ExportPlace } from '../exporting/export-queue.ts';
import { imprintOf } from '../exporting/imprint.ts';
import { cursorOf } from '../exporting/observation-cursor.ts';
import { refuseOtherState } from '../exporting/refuse-other-state.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { isUnchanged } from '../serving/entity-tag.ts';
import { csvReplies } from '../serving/replies.ts';
import { requireAccepted } from '../serving/require-accepted.ts';
import type { Served } from '../serving/served.ts';
import { inSameState } from '../serving/state-in-force.ts';
import { yearsPrinted } from '../serving/years-printed.ts';

type Query = z.output<typeof observationListQuery>;

/**
 * Every stored cell as one file, however many there are: rows leave while they are read, and the server turns to other
 * requests every 64 KB. A file that broke off is gone on with by `after`.
 */
export function serveObservationTable(
  app: Api,
  served: Served,
  filterOf: (database: Database, query: Query) => ObservationFilter,
): void {
  const { database } = served;
  app.get(
    `${apiPrefix}/observations.csv`,
    {
      config: { right: 'export' },
      schema: {
        tags: ['observations'],
        summary: '数据（CSV,不限行数）',
        querystring: csvQuery(observationListQuery).omit({ kind: true }),
        response: csvReplies,
      },
    },
    async (request, reply) => {
      requireAccepted(request, 'text/csv');
      refuseOtherState(request, served);
      if (isUnchanged(request, reply, served)) return reply.send();
      const query = request.query as Query;
      const form = csvFormOf(request.query);
      const imprint = imprintOf(served);
      const { limit, offset, unmask } = query;
      const asked: CellsAsked = {
        filter: filterOf(database, query),
        after: cursorOf(database, query.after),
        release: imprint.release,
        limit,
        offset,
        unmask,
      };
      const nameParts = observationFileName(database, query);
      const place = await served.dumps.enter(nameParts.join(' '), callerSignal(reply));
      headCsv(reply, form, { nameParts: () => nameParts, plainName: 'observations', imprint });
      return reply.send(
        Readable.from(inSameState(csvPieces(database, asked, form, place)), { objectMode: false }),
      );
    },
  );
}

async function* csvPieces(
  database: Database,
  asked: CellsAsked,
  form: CsvForm,
  place: ExportPlace,
): AsyncGenerator<string | Buffer> {
  try {
    const heading = asked.after === null ? observationLines(asked.release).header(form) : '';
    for (const { bytes, read } of cellPieces(database, heading, asked)) {
      yield form.encoding === 'utf-8' ? bytes : encoded(bytes.toString(), form);
      place.advance(read);
      await setImmediate();
    }
  } finally {
    place.leave(); // also when the caller goes away in mid-stream
  }
}

/** Telling parts of the name of a file of observations. */
export function observationFileName(
  database: Database,
  { area, townships, years, indicators }: Query,
): string[] {
  const [only, ...others] = indicators ?? [];
  return [
    '数据',
    area === undefined ? '' : comparedArea(database, area).name,
    townships === undefined ? '' : `${townships.length}个乡镇`,
    only === undefined || others.length > 0 ? '' : only,
    yearsPrinted(years ?? []),
  ];
}
