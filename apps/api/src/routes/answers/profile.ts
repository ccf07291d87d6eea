import { profileOf } from '@xiangjian/compare';
import { profileQuery, profileSchema } from '@xiangjian/contract';
import { profileTables } from '@xiangjian/publish';
import { townshipYearsOfCodes } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedEvents } from '../../comparing/compared-events.ts';
import { townshipAsked } from '../../comparing/compared-township.ts';
import { comparedYears, comparedYearsWithFindings } from '../../comparing/compared-years.ts';
import { peersOfTownships } from '../../comparing/peers-of-townships.ts';
import { yearsToLookAt } from '../../comparing/years-with-reports.ts';
import { unknownTownshipYear } from '../../problems/not-found.ts';
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
    answer: ({ query: { township: code, year, peers } }) => {
      const asked = townshipAsked(database, code, 'township');
      const years = yearsToLookAt(database, asked.countyCode, year);
      const own = townshipYearsOfCodes(database, [asked.code], years);
      const current = own.find((one) => one.year === year);
      if (current === undefined) throw unknownTownshipYear(asked.name, year);
      return profileOf({
        township: current.township.code,
        area: comparedArea(database, asked.countyCode),
        year,
        peers,
        townshipYears: [
          ...comparedYearsWithFindings(database, own),
          ...comparedYears(peersOfTownships(database, [asked], [year])),
        ],
        events: comparedEvents(database, [asked.id]),
      });
    },
    file: {
      tables: profileTables,
      name: ({ township, year }) => ['画像', township.county, township.name, `${year}年`],
    },
  });
}
