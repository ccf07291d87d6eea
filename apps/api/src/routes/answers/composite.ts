import { type Composite, compositeOf } from '@xiangjian/compare';
import { compositeQuery, compositeSchema } from '@xiangjian/contract';
import { compositeTables } from '@xiangjian/publish';
import { schemeShelf } from '../../scoring/scheme-shelf.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { type CompositeAsked, serveOwnScheme } from './composite-own-scheme.ts';
import { compositeQuestion } from './composite-question.ts';

/** What do the townships of an area come to under a scoring scheme, and how firm is their order? */
export function serveComposite(app: Api, served: Served): void {
  const shelf = schemeShelf(served.database);
  const answer = ({ scheme, peers, ...asked }: CompositeAsked): Composite =>
    compositeOf({ ...compositeQuestion(served.database, asked), scheme, peers });
  serveQuestion(app, served, {
    address: '/answers/composite',
    tag: 'answers',
    summary: '综合计分：按计分方案合成，名次带区间（自带方案为参考模板，非官方）',
    params: nothing,
    query: compositeQuery,
    reply: compositeSchema,
    answer: ({ query: { scheme, ...asked } }) =>
      answer({ ...asked, scheme: shelf.open(scheme).scheme }),
    file: {
      tables: compositeTables,
      name: ({ scheme, area, year }) => [scheme.title_zh, area.name, `${year}年`],
    },
  });
  serveOwnScheme(app, served, answer);
}
