import { matrixQuery, matrixSchema } from '@xiangjian/contract';
import { matrixTables } from '@xiangjian/publish';
import { answerMatrix } from '../../answering/answer-matrix.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** What does every township of an area state in one year, indicator by indicator? */
export function serveMatrix(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/matrix',
    tag: 'answers',
    summary: '对照表：各乡镇各指标的一年',
    params: nothing,
    query: matrixQuery,
    reply: matrixSchema,
    answer: ({ query }) => answerMatrix(database, query),
    file: {
      tables: matrixTables,
      name: ({ area, year }) => ['对照表', area.name, `${year}年`],
    },
  });
}
