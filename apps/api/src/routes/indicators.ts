import { indicatorView } from '@xiangjian/compare';
import {
  indicatorListQuery,
  indicatorListSchema,
  indicatorParameter,
  indicatorSchema,
} from '@xiangjian/contract';
import { everyIndicator, ownIndicators } from '@xiangjian/indicators';
import { indicatorsTables } from '@xiangjian/publish';
import { z } from 'zod';
import type { Api } from '../serving/api.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';
import { ownIndicatorView } from '../viewing/own-indicator-view.ts';

/** What is measured: the whole catalogue with the district's own indicators, and one of them. */
export function serveIndicators(app: Api, served: Served): void {
  serveQuestion(app, served, {
    address: '/indicators',
    tag: 'vocabulary',
    summary: '指标目录',
    params: nothing,
    query: indicatorListQuery,
    reply: indicatorListSchema,
    answer: ({ query: { of } }) => ({
      items: everyIndicator()
        .map(({ id }) => indicatorView(id))
        .filter(({ own }) => own || of === 'all'),
      own_definitions: ownIndicators().map(ownIndicatorView),
    }),
    file: { tables: ({ items }) => indicatorsTables(items), name: () => ['指标目录'] },
  });
  serveQuestion(app, served, {
    address: '/indicators/:indicator',
    tag: 'vocabulary',
    summary: '一个指标的定义',
    params: z.strictObject({ indicator: indicatorParameter }),
    query: nothing,
    reply: indicatorSchema,
    answer: ({ params }) => indicatorView(params.indicator),
  });
}
