import { overviewLooksBack, overviewOf } from '@xiangjian/compare';
import { overviewQuery, overviewSchema } from '@xiangjian/contract';
import { overviewTables } from '@xiangjian/publish';
import { townshipYearsOfArea } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedYearsWithFindings } from '../../comparing/compared-years.ts';
import { lastBreaks } from '../../comparing/last-breaks.ts';
import { yearsToLookAt } from '../../comparing/years-with-reports.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** What is the state of an area in one year, and what should a person look at? */
export function serveOverview(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/overview',
    tag: 'answers',
    summary: '总览：公开情况、关键数字、值得一看的事项',
    params: nothing,
    query: overviewQuery,
    reply: overviewSchema,
    answer: ({ query: { area, year, look_at } }) => {
      const years = yearsToLookAt(database, area, year);
      const stored = townshipYearsOfArea(
        database,
        area,
        years.filter((one) => one <= year && one >= year - overviewLooksBack),
      );
      const codes = new Map(stored.map(({ township }) => [township.id, township.code]));
      const broken = lastBreaks(database, [...codes.keys()], year);
      return overviewOf({
        area: comparedArea(database, area),
        year,
        years,
        townshipYears: comparedYearsWithFindings(database, stored),
        brokenIn: new Map([...broken].map(([unit, broke]) => [codes.get(unit) ?? '', broke])),
        looksAtAll: look_at === 'all',
      });
    },
    file: {
      tables: overviewTables,
      name: ({ area, year }) => ['总览', area.name, `${year}年`],
    },
  });
}
