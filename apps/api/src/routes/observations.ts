import { observationListQuery, observationListSchema } from '@xiangjian/contract';
import type { Database } from '@xiangjian/store';
import type { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { townshipsAsked } from '../comparing/compared-township.ts';
import { refuseYearsWithoutData } from '../comparing/refuse-years-without-data.ts';
import type { Api } from '../serving/api.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';
import { serveObservationFiles } from './observation-files.ts';
import { serveObservationPackage } from './observation-package.ts';
import { serveObservationTable } from './observation-table.ts';
import { observationsAsked } from './observations-asked.ts';
import { observedOnly } from './observed-only.ts';

/** What is stored, cell by cell, with the sentence each stands in? */
export function serveObservations(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/observations',
    tag: 'observations',
    summary: '数据：入库的每一格及其原文',
    params: nothing,
    query: observationListQuery,
    reply: observationListSchema,
    answer: ({ query }) => observationsAsked(database, query, filterOf(database, query)),
  });
  serveObservationTable(app, served, fileFilterOf);
  serveObservationFiles(app, served, fileFilterOf);
  serveObservationPackage(app, served, fileFilterOf);
}

/** The filter of a file, which is never one of headings alone: refuses (404) years without data too. */
function fileFilterOf(database: Database, query: z.output<typeof observationListQuery>) {
  const filter = filterOf(database, query);
  const { area, years } = query;
  if (area !== undefined && years !== undefined) refuseYearsWithoutData(database, area, years);
  return filter;
}

/** The stored filter of a query. Refuses (404) places that are not known, (400) indicators that are not stored. */
function filterOf(
  database: Database,
  { area, townships, years, indicators }: z.output<typeof observationListQuery>,
) {
  if (area !== undefined) comparedArea(database, area);
  if (townships !== undefined) townshipsAsked(database, townships, 'townships');
  return { area, townships, years, indicators: observedOnly(indicators) };
}
