import type { Cell } from '@xiangjian/indicators';
import type { CellPlace } from '../cells/cell-version.ts';
import type { Database } from '../database/connection.ts';
import { unitOf } from './sample-report.ts';
import { drawOf } from './seeded-draws.ts';

/** Where the clerk of the tests works: townships, years and indicators of the invented county. */
export const townships = ['990101101', '990101102', '990101001'];
export const years = [2019, 2020, 2021, 2022];
export const indicators = ['disputes_accepted', 'disputes_resolved'] as const;

/** One of the cells that the clerk works on. */
export function somePlace(database: Database, draw: () => number): CellPlace {
  return {
    townshipId: unitOf(database, drawOf(draw, townships)),
    year: drawOf(draw, years),
    indicator: drawOf(draw, indicators),
  };
}

/** A number below 500. */
export function some(draw: () => number): number {
  return Math.floor(draw() * 500);
}

/** A cell that holds exactly this number. */
export function exactCell(value: number): Cell {
  const status = value === 0 ? 'reported_zero' : 'reported';
  return { value, lower: value, upper: value, qualifier: 'exact', status };
}
