import { areaParameter, problemSchema } from '@xiangjian/contract';
import { divisionByCode, readSetting, writeSetting } from '@xiangjian/store';
import { z } from 'zod';
import { unknownArea } from '../problems/not-found.ts';
import { type Api, apiPrefix } from './api.ts';
import { auditedChange } from './audited-change.ts';
import { nothing, serveQuestion } from './question.ts';
import type { Served } from './served.ts';

/** Something that a committee keeps for its area, as it was sent. */
interface KeptOfArea<Kept extends z.ZodType, Body extends z.ZodType> {
  /** Last part of the address, and of the name under which it is kept. */
  readonly name: string;
  readonly summary: string;
  readonly saveSummary: string;
  readonly kept: Kept;
  readonly body: Body;
  /** What is answered where nothing is kept. */
  readonly empty: z.input<Kept>;
  readonly megabytes?: number;
}

const params = z.strictObject({ area: areaParameter });

/** Serves and saves at /areas/:area/NAME. */
export function serveKeptOfArea<Kept extends z.ZodType, Body extends z.ZodType>(
  app: Api,
  served: Served,
  { name, summary, saveSummary, kept, body, empty, megabytes = 1 }: KeptOfArea<Kept, Body>,
): void {
  const { database, now } = served;
  const address = `/areas/:area/${name}`;
  const settingOf = (area: string) => `${name}.${area}`;
  const keptOf = (area: string): z.output<Kept> => {
    if (divisionByCode(database, area) === null) throw unknownArea(area);
    const text = readSetting(database, settingOf(area));
    return kept.parse(text === null ? empty : JSON.parse(text));
  };
  serveQuestion(app, served, {
    address,
    tag: 'vocabulary',
    summary,
    params,
    query: nothing,
    reply: kept,
    answer: ({ params: { area } }) => keptOf(area),
  });
  app.put(
    `${apiPrefix}${address}`,
    {
      config: { right: 'edit' },
      bodyLimit: megabytes * 1024 * 1024,
      schema: {
        tags: ['vocabulary'],
        summary: saveSummary,
        params,
        querystring: nothing,
        body,
        response: {
          200: kept,
          400: problemSchema,
          403: problemSchema,
          404: problemSchema,
          413: problemSchema,
        },
      },
    },
    (request, reply) => {
      const { area } = params.parse(request.params);
      keptOf(area);
      const sent = body.parse(request.body);
      auditedChange(served, request, { before: () => keptOf(area), after: () => sent }, () =>
        writeSetting(database, settingOf(area), JSON.stringify(sent), now()),
      );
      return reply.send(keptOf(area));
    },
  );
}
