import { reviewSettingsRequest, reviewSettingsSchema } from '@xiangjian/contract';
import { needsFourEyes, setFourEyes } from '@xiangjian/store';
import type { Api } from '../../serving/api.ts';
import { serveCommand } from '../../serving/command.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** Must somebody else confirm what a person typed? */
export function serveReviewSettings(app: Api, served: Served): void {
  const { database, now } = served;
  serveQuestion(app, served, {
    address: '/review/settings',
    tag: 'review',
    summary: '核对的设置：是否须另一人复核',
    params: nothing,
    query: nothing,
    reply: reviewSettingsSchema,
    answer: () => ({ four_eyes: needsFourEyes(database) }),
  });
  serveCommand(app, served, {
    method: 'PUT',
    right: 'settings',
    address: '/review/settings',
    tag: 'review',
    summary: '开启或关闭“录入人不得复核”',
    params: nothing,
    body: reviewSettingsRequest,
    reply: reviewSettingsSchema,
    before: () => ({ four_eyes: needsFourEyes(database) }),
    perform: ({ body }) => {
      setFourEyes(database, body.four_eyes, now());
      return { four_eyes: needsFourEyes(database) };
    },
  });
}
