import { type Database, yearsOfArea } from '@xiangjian/store';
import { ApiProblem } from '../problems/api-problem.ts';
import { comparedArea } from './compared-area.ts';

/**
 * Refuses (404) a file about years of which an area holds neither a report nor a figure, with the years that it has: a file of
 * headings alone, or a paper that calls every report missing, would be taken for a finding.
 */
export function refuseYearsWithoutData(
  database: Database,
  area: string,
  years: readonly number[],
): void {
  const held = yearsOfArea(database, area);
  if (years.some((year) => held.includes(year))) return;
  const { name } = comparedArea(database, area);
  const asked = printed(years);
  const has = printed(held);
  throw new ApiProblem('no-data-in-years', {
    status: 404,
    title:
      held.length === 0
        ? `${name}还没有任何年度的数据，请先导入报告或台账`
        : `${name}没有${asked}年度的数据；有数据的年度：${has}`,
    detail: `no report and no figure of ${asked} is stored for this area; years with data: ${has === '' ? 'none' : has}`,
  });
}

/** Years with what lies between neighbours left out: 2019–2022、2024. */
function printed(years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((one, other) => one - other);
  const starts = sorted.filter((year) => !sorted.includes(year - 1));
  const ends = sorted.filter((year) => !sorted.includes(year + 1));
  return starts
    .map((start, at) => (start === ends[at] ? String(start) : `${start}–${ends[at]}`))
    .join('、');
}
