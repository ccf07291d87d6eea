import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { observationListQuery } from '@xiangjian/contract';
import { type CsvOptions, observationLine, observationsHeader } from '@xiangjian/publish';
import { type Database, type ObservationFilter, observationStream } from '@xiangjian/store';
import type { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { csvQuery, wantsDownload } from '../serving/csv-query.ts';
import { headCsv } from '../serving/csv-reply.ts';
import { isUnchanged } from '../serving/entity-tag.ts';
import { csvReplies } from '../serving/replies.ts';
import { requireAccepted } from '../serving/require-accepted.ts';
import type { Served } from '../serving/served.ts';
import { yearsPrinted } from '../serving/years-printed.ts';
import { streamedObservations } from '../viewing/streamed-observation.ts';

type Query = z.output<typeof observationListQuery>;

/** Other requests are answered between two pieces of a file. */
const pieceUnits = 65_536;

/**
 * Every stored cell as one file, however many there are: rows leave while they are read, and the server turns to other
 * requests every 64 KB.
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
      schema: {
        tags: ['observations'],
        summary: '数据（CSV,不限行数）',
        querystring: csvQuery(observationListQuery),
        response: csvReplies,
      },
    },
    (request, reply) => {
      requireAccepted(request, 'text/csv');
      if (isUnchanged(request, reply, served)) return reply.send();
      const query = request.query as Query;
      const filter = filterOf(database, query);
      const bom = wantsDownload(request.query);
      headCsv(reply, bom, {
        nameParts: () => nameOf(database, query),
        plainName: 'observations',
      });
      return reply.send(Readable.from(csvPieces(database, filter, query, { bom })));
    },
  );
}

async function* csvPieces(
  database: Database,
  filter: ObservationFilter,
  { limit, offset }: Query,
  options: CsvOptions,
): AsyncGenerator<string> {
  const stream = observationStream(database, filter, { sources: true });
  let piece = observationsHeader(options);
  let index = -1;
  for (const row of streamedObservations(stream)) {
    index += 1;
    if (index < offset) continue;
    if (index >= offset + limit) break;
    piece += observationLine(row(), index - offset);
    if (piece.length < pieceUnits) continue;
    yield piece;
    piece = '';
    await setImmediate();
  }
  yield piece;
}

function nameOf(database: Database, { area, townships, years, indicators }: Query): string[] {
  const [only, ...others] = indicators ?? [];
  return [
    '数据',
    area === undefined ? '' : comparedArea(database, area).name,
    townships === undefined ? '' : `${townships.length}个乡镇`,
    only === undefined || others.length > 0 ? '' : only,
    yearsPrinted(years ?? []),
  ];
}
