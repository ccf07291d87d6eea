import { matrixOf } from '@xiangjian/compare';
import type { Matrix, matrixQuery } from '@xiangjian/contract';
import type { Database } from '@xiangjian/store';
import type { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { comparedGroup } from '../comparing/only-of-set.ts';
import { yearsOfArea } from '../comparing/years-of-area.ts';

/** What does every township of an area state in one year? Refuses (404) an unknown area or township. */
export function answerMatrix(database: Database, query: z.output<typeof matrixQuery>): Matrix {
  const { area, year, peers, set, indicators } = query;
  return matrixOf({
    area: comparedArea(database, area),
    year,
    peers: comparedGroup({ peers, set }),
    indicators,
    townshipYears: yearsOfArea(database, query, [year]).townshipYears,
  });
}
