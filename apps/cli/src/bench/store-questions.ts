import type { ObservedIndicatorId } from '@xiangjian/indicators';
import { cellsOfArea, cellsOfTownships, type Database } from '@xiangjian/store';
import { syntheticCounty } from './synthetic-store.ts';

/** A question that every view of the dashboard rests on. */
export interface StoreQuestion {
  readonly name: string;
  readonly ask: (database: Database, years: readonly number[]) => { readonly length: number };
}

const indicator: ObservedIndicatorId = 'disputes_accepted';
const township = `${syntheticCounty}101`;

/** The questions about one county or township: their cost must not grow with the country. */
export const storeQuestions: readonly StoreQuestion[] = [
  {
    name: '排名：一县一年一个指标',
    ask: (database, years) => cellsOfArea(database, syntheticCounty, years.slice(-1), [indicator]),
  },
  {
    name: '画像：一个乡镇全部数据',
    ask: (database, years) => cellsOfTownships(database, [township], years),
  },
  {
    name: '趋势：一县一个指标各年',
    ask: (database, years) => cellsOfArea(database, syntheticCounty, years, [indicator]),
  },
  {
    name: '矩阵：一县一年全部指标',
    ask: (database, years) => cellsOfArea(database, syntheticCounty, years.slice(-1)),
  },
];
