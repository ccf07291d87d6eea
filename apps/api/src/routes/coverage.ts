import { coverageOf } from '@xiangjian/compare';
import { coverageQuery, coverageSchema, indicatorParameter } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import { coverageTables } from '@xiangjian/publish';
import { townshipYearsOfArea } from '@xiangjian/store';
import { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { comparedYears } from '../comparing/compared-years.ts';
import { yearsToLookAt } from '../comparing/years-with-reports.ts';
import type { Api } from '../serving/api.ts';
import { serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

/** How many townships state an indicator, and how do its values lie? */
export function serveCoverage(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/indicators/:indicator/coverage',
    tag: 'vocabulary',
    summary: '一个指标的披露情况与分布',
    params: z.strictObject({ indicator: indicatorParameter }),
    query: coverageQuery,
    reply: coverageSchema,
    answer: ({ params: { indicator }, query: { area, year } }) => {
      const years = yearsToLookAt(database, area, year);
      return coverageOf({
        indicator,
        area: comparedArea(database, area),
        year,
        townshipYears: comparedYears(
          database,
          townshipYearsOfArea(database, area, years, observedPartsOf(indicator)),
        ),
      });
    },
    file: {
      tables: coverageTables,
      name: ({ indicator, area, year }) => ['披露情况', indicator.label_zh, area.name, `${year}年`],
    },
  });
}
