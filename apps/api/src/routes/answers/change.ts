import { changeQuery, changeSchema } from '@xiangjian/contract';
import { changeTables } from '@xiangjian/publish';
import { answerChange } from '../../answering/answer-change.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** How did an indicator move between two years, and why did each rank move? */
export function serveChange(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/change',
    tag: 'answers',
    summary: '变化：两年之间的变化及区间、名次变动的四种原因、五年趋势',
    params: nothing,
    query: changeQuery,
    reply: changeSchema,
    answer: ({ query }) => answerChange(database, query),
    file: {
      tables: changeTables,
      name: ({ indicator, area, from, to }) => [
        '变化',
        indicator.label_zh,
        area.name,
        `${from}至${to}年`,
      ],
    },
  });
}
