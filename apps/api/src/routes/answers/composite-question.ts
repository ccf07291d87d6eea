import type { CompositeQuestion } from '@xiangjian/compare';
import { type Database, townshipYearsOfArea } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedYears } from '../../comparing/compared-years.ts';
import { ApiProblem } from '../../problems/api-problem.ts';

/** What is stored for a composite of an area and year: that year, and the one before for items of change. */
export function compositeQuestion(
  database: Database,
  { area, year }: { readonly area: string; readonly year: number },
): Pick<CompositeQuestion, 'area' | 'year' | 'townshipYears'> {
  if (area.length < 4) throw tooWide();
  return {
    area: comparedArea(database, area),
    year,
    townshipYears: comparedYears(database, townshipYearsOfArea(database, area, [year - 1, year])),
  };
}

/** An index compares townships under one committee; a whole province would take minutes and mean little. */
function tooWide(): ApiProblem {
  const message = '综合计分只在一个地市或县区内进行';
  return new ApiProblem('area-too-wide', {
    status: 400,
    title: `${message}，请换成4位以上的区划代码`,
    detail: 'area: a prefecture, county or township is needed',
    errors: [{ parameter: 'area', message, allowed: '4、6 或 9 位区划代码' }],
  });
}
