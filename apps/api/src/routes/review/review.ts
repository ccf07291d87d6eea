import { reviewListSchema, reviewQuery } from '@xiangjian/contract';
import { reviewTables } from '@xiangjian/publish';
import { needsFourEyes, reviewQueue } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { yearsPrinted } from '../../serving/years-printed.ts';
import { reviewItemView } from '../../viewing/review-item-view.ts';
import { observedOnly } from '../observed-only.ts';
import { serveDecisions } from './decisions.ts';
import { servePlans } from './plans.ts';
import { serveReviewedReports } from './reports.ts';
import { serveRereading } from './rereading.ts';
import { serveReviewSettings } from './settings.ts';

/** What should a person look at, and what was decided? */
export function serveReview(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/review',
    tag: 'review',
    summary: '待核清单：拿不准的数字、为什么、已作的决定',
    params: nothing,
    query: reviewQuery,
    reply: reviewListSchema,
    answer: ({ query }) => {
      if (query.area !== undefined) comparedArea(database, query.area);
      const { indicators, ...filter } = query;
      const asked = { ...filter, indicators: observedOnly(indicators) };
      const { total, items } = reviewQueue(database, asked);
      const { limit, offset } = query;
      const views = items.map((item) => reviewItemView(database, item));
      return { total, limit, offset, four_eyes: needsFourEyes(database), items: views };
    },
    file: {
      tables: ({ items }) => reviewTables(items),
      name: (_answer, { query: { area, years } }) => [
        '核对清单',
        area === undefined ? '' : comparedArea(database, area).name,
        yearsPrinted(years ?? []),
      ],
    },
  });
  serveReviewedReports(app, served);
  serveDecisions(app, served);
  servePlans(app, served);
  serveReviewSettings(app, served);
  serveRereading(app, served);
}
