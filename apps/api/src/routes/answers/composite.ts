import { type CompositeQuestion, compositeOf } from '@xiangjian/compare';
import { compositeQuery, compositeSchema } from '@xiangjian/contract';
import { compositeCsv } from '@xiangjian/publish';
import { type Database, townshipYearsOfArea } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedYears } from '../../comparing/compared-years.ts';
import { ApiProblem } from '../../problems/api-problem.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { serveOwnScheme } from './composite-own-scheme.ts';
import type { CompositeAsked } from './composite-request.ts';
import { bundledSchemes, schemeAsked } from './composite-schemes.ts';

/** What do the townships of an area come to under a scoring scheme, and how firm is their order? */
export function serveComposite(app: Api, served: Served): void {
  const { database } = served;
  const schemes = bundledSchemes();
  serveQuestion(app, served, {
    address: '/answers/composite',
    tag: 'answers',
    summary: '综合计分：按计分方案合成，名次带区间（自带方案为参考模板，非官方）',
    params: nothing,
    query: compositeQuery,
    reply: compositeSchema,
    answer: ({ query: { scheme, ...asked } }) =>
      compositeOf(compositeQuestion(database, { ...asked, scheme: schemeAsked(schemes, scheme) })),
    csv: {
      table: compositeCsv,
      name: ({ scheme, area, year }) => [scheme.title_zh, area.name, `${year}年`],
    },
  });
  serveOwnScheme(app, (asked) => compositeOf(compositeQuestion(database, asked)));
}

function compositeQuestion(database: Database, asked: CompositeAsked): CompositeQuestion {
  const { area, year, peers, scheme } = asked;
  if (area.length < 4) throw tooWide();
  return {
    scheme,
    area: comparedArea(database, area),
    year,
    peers,
    townshipYears: comparedYears(townshipYearsOfArea(database, area, [year - 1, year])),
  };
}

/** An index compares townships under one committee; a whole province would take minutes and mean little. */
function tooWide(): ApiProblem {
  const message = '综合计分只在一个地市或县区内进行';
  return new ApiProblem('area-too-wide', {
    status: 400,
    title: `${message}，请换成4位以上的区划代码`,
    detail: 'area: a prefecture, county or township is needed',
    errors: [{ parameter: 'area', message, allowed: '4、6 或 9 位区划代码' }],
  });
}
