import { schemeListSchema, schemeParams, storedSchemeSchema } from '@xiangjian/contract';
import { schemesTables } from '@xiangjian/publish';
import { schemeShelf } from '../scoring/scheme-shelf.ts';
import type { Api } from '../serving/api.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

/** Which scoring schemes are there, and what does one of them say? */
export function serveSchemes(app: Api, served: Served): void {
  const shelf = schemeShelf(served.database);
  serveQuestion(app, served, {
    address: '/schemes',
    tag: 'schemes',
    summary: '计分方案：随程序自带的和保存过的',
    params: nothing,
    query: nothing,
    reply: schemeListSchema,
    answer: () => {
      const items = shelf.list();
      return { total: items.length, items };
    },
    file: { tables: ({ items }) => schemesTables(items), name: () => ['计分方案'] },
  });
  serveQuestion(app, served, {
    address: '/schemes/:scheme',
    tag: 'schemes',
    summary: '一个计分方案和它的各次保存',
    params: schemeParams,
    query: nothing,
    reply: storedSchemeSchema,
    answer: ({ params: { scheme } }) => shelf.open(scheme),
  });
}
