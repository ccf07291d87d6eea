import { profileQuery, profileSchema } from '@xiangjian/contract';
import { profileTables } from '@xiangjian/publish';
import { answerProfile } from '../../answering/answer-profile.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** What is known of one township: every indicator, its place among the peers, its years? */
export function serveProfile(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/profile',
    tag: 'answers',
    summary: '画像：一个乡镇的全部指标、位次与历年',
    params: nothing,
    query: profileQuery,
    reply: profileSchema,
    answer: ({ query }) => answerProfile(database, query),
    file: {
      tables: profileTables,
      name: ({ township, year }) => ['画像', township.county, township.name, `${year}年`],
    },
  });
}
