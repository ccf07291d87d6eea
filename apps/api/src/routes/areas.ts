import { reportingAreasSchema, stateQuery } from '@xiangjian/contract';
import { reportingAreas } from '@xiangjian/store';
import type { Api } from '../serving/api.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

/** Which areas have reports? */
export function serveAreas(app: Api, served: Served): void {
  serveQuestion(app, served, {
    address: '/areas',
    tag: 'vocabulary',
    summary: '已有报告的地区',
    params: nothing,
    query: stateQuery,
    reply: reportingAreasSchema,
    answer: () => ({
      items: reportingAreas(served.database).map((area) => ({ ...area, years: [...area.years] })),
    }),
  });
}
