import { overviewLooksBack, overviewOf } from '@xiangjian/compare';
import type { Overview, overviewQuery } from '@xiangjian/contract';
import { type Database, townshipYearsOfArea } from '@xiangjian/store';
import type { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { comparedYearsWithFindings } from '../comparing/compared-years.ts';
import { lastBreaks } from '../comparing/last-breaks.ts';
import { yearsToLookAt } from '../comparing/years-with-reports.ts';

/** What is the state of an area in one year, and what should a person look at? Refuses (404) an unknown area. */
export function answerOverview(
  database: Database,
  query: z.output<typeof overviewQuery>,
): Overview {
  const { area, year, look_at } = query;
  const years = yearsToLookAt(database, area, year);
  const stored = townshipYearsOfArea(
    database,
    area,
    years.filter((one) => one <= year && one >= year - overviewLooksBack),
    'told',
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
}
