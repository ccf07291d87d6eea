import { indicatorSummary } from '@xiangjian/compare';
import { reviewReportsQuery, reviewReportsSchema } from '@xiangjian/contract';
import { needsFourEyes, reviewedReports, reviewShares } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedTownship } from '../../comparing/compared-township.ts';
import { townshipOfPlace } from '../../comparing/place-asked.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { observedOnly } from '../observed-only.ts';

/** How far has the review come, report by report? */
export function serveReviewedReports(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/review/reports',
    tag: 'review',
    summary: '核对进度：每份报告已核多少、还有多少，按原因和指标各有多少',
    params: nothing,
    query: reviewReportsQuery,
    reply: reviewReportsSchema,
    answer: ({ query: { indicators, ...rest } }) => {
      if (rest.area !== undefined) comparedArea(database, rest.area);
      const filter = { ...rest, indicators: observedOnly(indicators) };
      const reports = reviewedReports(database, filter);
      const shares = reviewShares(database, filter);
      return {
        four_eyes: needsFourEyes(database),
        items: reports.reduce((sum, { items }) => sum + items, 0),
        decided: reports.reduce((sum, { decided }) => sum + decided, 0),
        reports: reports.map(({ reportId, items, decided, ...place }) => ({
          township: comparedTownship(townshipOfPlace(database, place)),
          year: place.year,
          report_id: reportId,
          items,
          decided,
        })),
        reasons: shares.reasons.map(({ of, ...share }) => ({ reason: of, ...share })),
        indicators: shares.indicators.map(({ of, ...share }) => ({
          indicator: indicatorSummary(of),
          ...share,
        })),
      };
    },
  });
}
