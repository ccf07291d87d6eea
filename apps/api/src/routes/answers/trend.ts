import { trendQuery, trendSchema } from '@xiangjian/contract';
import { trendTables } from '@xiangjian/publish';
import { answerTrend } from '../../answering/answer-trend.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { yearsPrinted } from '../../serving/years-printed.ts';

/** How did one indicator go over the years, for some townships beside the median of their counties? */
export function serveTrend(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/trend',
    tag: 'answers',
    summary: '趋势：一个指标在若干乡镇的历年变化',
    params: nothing,
    query: trendQuery,
    reply: trendSchema,
    answer: ({ query }) => answerTrend(database, query),
    file: {
      tables: trendTables,
      name: ({ indicator, series, years }) => [
        '趋势',
        indicator.label_zh,
        ...series.slice(0, 3).map(({ township }) => township.name),
        series.length > 3 ? `等${series.length}个乡镇` : '',
        yearsPrinted(years),
      ],
    },
  });
}
