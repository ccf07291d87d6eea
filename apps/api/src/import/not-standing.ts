import {
  type Database,
  eventsOfTownships,
  type TownshipRow,
  versionsOfTownship,
} from '@xiangjian/store';
import { type ImportProblem, problem } from './import-problem.ts';

/** Why a unit can have no report of a year: it had ended by then, or did not exist yet. */
export function notStanding(
  database: Database,
  township: TownshipRow,
  year: number,
): ImportProblem {
  const versions = versionsOfTownship(database, township.id);
  const begins = versions.at(0)?.validFrom ?? null;
  const ends = versions.at(-1)?.validTo ?? null;
  if (ends === null || ends > `${year}-12-31`) {
    return problem(
      'township_not_yet',
      `${township.name}在 ${year} 年底还没有设立${begins === null ? '' : `（${begins} 起）`}：请核对年份，或选定当时的乡镇`,
      `${township.code} did not exist at the end of ${year}`,
    );
  }
  const heirs = eventsOfTownships(database, [township.id])
    .filter(({ from, date }) => date >= ends && from.some(({ code }) => code === township.code))
    .flatMap(({ to }) => to.map(({ name }) => name));
  const where = heirs.length === 0 ? '撤销' : `并入${[...new Set(heirs)].join('、')}`;
  return problem(
    'township_gone',
    `${township.name}已于 ${ends} ${where}，没有 ${year} 年度的报告：请核对年份，或选定合并后的乡镇`,
    `${township.code} ended on ${ends} and has no report of ${year}`,
  );
}
