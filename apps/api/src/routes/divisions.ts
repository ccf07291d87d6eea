import {
  areaParameter,
  divisionListQuery,
  divisionListSchema,
  divisionSchema,
  stateQuery,
} from '@xiangjian/contract';
import { divisionsTables } from '@xiangjian/publish';
import { divisionByCode, divisionsOfArea, searchDivisions } from '@xiangjian/store';
import { z } from 'zod';
import { unknownDivision } from '../problems/not-found.ts';
import type { Api } from '../serving/api.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';
import { divisionView } from '../viewing/division-view.ts';

/** Which divisions are there, under another one or by name; and which bears this code? */
export function serveDivisions(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/divisions',
    tag: 'vocabulary',
    summary: '区划：某地之下的一层，或按名称查找',
    params: nothing,
    query: divisionListQuery,
    reply: divisionListSchema,
    answer: ({ query: { parent, q, limit, offset } }) => {
      if (parent !== undefined && divisionByCode(database, parent) === null) {
        throw unknownDivision(parent, 'parent');
      }
      const page =
        q === undefined
          ? divisionsOfArea(database, parent ?? null, { limit, offset })
          : searchDivisions(database, { q, within: parent ?? null, limit, offset });
      return { total: page.total, items: page.items.map(divisionView) };
    },
    file: {
      tables: ({ items }) => divisionsTables(items),
      name: (_answer, { query: { parent, q } }) => ['区划', parent ?? '', q ?? ''],
    },
  });
  serveQuestion(app, served, {
    address: '/divisions/:code',
    tag: 'vocabulary',
    summary: '一个区划',
    params: z.strictObject({ code: areaParameter }),
    query: stateQuery,
    reply: divisionSchema,
    answer: ({ params: { code } }) => {
      const division = divisionByCode(database, code);
      if (division === null) throw unknownDivision(code, 'code');
      return divisionView(division);
    },
  });
}
