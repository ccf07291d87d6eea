import { isObservedIndicatorId, type ObservedIndicatorId } from '@xiangjian/indicators';
import { type Database, townshipsOfCodes } from '@xiangjian/store';
import { ApiProblem } from '../problems/api-problem.ts';

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
