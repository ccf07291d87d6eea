import { compositeInputsOf } from '@xiangjian/compare';
import { compositeInputsQuery, compositeInputsSchema } from '@xiangjian/contract';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { compositeQuestion } from './composite-question.ts';

/** What is a composite computed from? A page that has it moves weights without asking again. */
export function serveCompositeInputs(app: Api, served: Served): void {
  serveQuestion(app, served, {
    address: '/answers/composite/inputs',
    tag: 'answers',
    summary: '综合计分所用的数据：本年和上年的各项数值，供页面自行试算（表格见 observations.csv）',
    params: nothing,
    query: compositeInputsQuery,
    reply: compositeInputsSchema,
    answer: ({ query: { area, year } }) => {
      const { area: compared, townshipYears } = compositeQuestion(served.database, { area, year });
      return compositeInputsOf(compared, year, townshipYears);
    },
  });
}
