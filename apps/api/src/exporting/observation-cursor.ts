import { isObservedIndicatorId, type ObservedIndicatorId } from '@xiangjian/indicators';
import { type Database, townshipsOfCodes } from '@xiangjian/store';
import { z } from 'zod';
import { ApiProblem } from '../problems/api-problem.ts';

/** The last line that was received, as the file itself names it: 序号-乡镇代码-年度-指标代码. */
export const afterParameter = z
  .string()
  .regex(/^\d{1,9}-\d{9}(000)?-\d{4}-[a-z][a-z0-9_]*$/)
  .optional()
  .describe('go on behind this line: no-township_code-year-indicator of the last complete line');

/** The place of a line in the whole file. */
export interface ObservationCursor {
  /** Lines before and with it. */
  readonly lines: number;
  readonly unit: number;
  readonly year: number;
  readonly indicator: ObservedIndicatorId;
}

/** The place that `after` names; null without it. Refuses (400) a line that the file cannot hold. */
export function cursorOf(database: Database, after: string | undefined): ObservationCursor | null {
  if (after === undefined) return null;
  const [lines = '', code = '', year = '', indicator = ''] = after.split('-');
  const short = code.slice(0, 9);
  const unit = townshipsOfCodes(database, [short]).get(short)?.id;
  if (unit === undefined || !isObservedIndicatorId(indicator)) throw noSuchLine(after);
  return { lines: Number(lines), unit, year: Number(year), indicator };
}

function noSuchLine(after: string): ApiProblem {
  return new ApiProblem('invalid-parameter', {
    status: 400,
    title: `没有“${after}”这一行，请用已收到的最后一行的序号、乡镇代码、年度、指标代码`,
    detail: `after: no such line "${after}"`,
    errors: [{ parameter: 'after', message: '没有这一行', allowed: '序号-乡镇代码-年度-指标代码' }],
  });
}
