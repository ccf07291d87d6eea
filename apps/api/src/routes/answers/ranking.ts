import { rankingQuery, rankingSchema } from '@xiangjian/contract';
import { rankingTables } from '@xiangjian/publish';
import { answerRanking } from '../../answering/answer-ranking.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** How do the townships of an area stand in one indicator, and how sure is that order? */
export function serveRanking(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/ranking',
    tag: 'answers',
    summary: '排名：一个指标下各乡镇的位次与区间',
    params: nothing,
    query: rankingQuery,
    reply: rankingSchema,
    answer: ({ query }) => answerRanking(database, query),
    file: {
      tables: rankingTables,
      name: ({ indicator, area, year }) => ['排名', indicator.label_zh, area.name, `${year}年`],
    },
  });
}
