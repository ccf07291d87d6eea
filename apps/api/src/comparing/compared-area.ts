import type { ComparedArea } from '@xiangjian/compare';
import { type Database, divisionByCode } from '@xiangjian/store';
import { unknownArea } from '../problems/not-found.ts';

/** The area of a code, as answers name it. Refuses (404) a code that no division bears or bore. */
export function comparedArea(database: Database, code: string): ComparedArea {
  const division = divisionByCode(database, code);
  if (division === null) throw unknownArea(code);
  const { name, level, fictional } = division;
  return { code, name, level, fictional };
}
