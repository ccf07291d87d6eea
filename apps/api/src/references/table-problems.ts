import { referenceLimits } from '@xiangjian/contract';
import { type ReferenceColumn, referenceColumns } from './reference-columns.ts';

/** What is wrong with a table of reference values and what to do, in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Columns that every table needs. */
export function lacks(names: readonly ReferenceColumn[]): Words {
  const headings = names.map((name) => referenceColumns[name][0]).join('、');
  return {
    zh: `缺少列：${headings}。请照模板补上表头，列的先后不限`,
    en: `columns are missing: ${names.join(', ')}; see the template, in any order`,
  };
}

/** More rows than are taken at once. */
export function tooMany(rows: number): Words {
  const { values } = referenceLimits;
  return {
    zh: `一次最多 ${values} 行，这里有 ${rows} 行：请分成几张表`,
    en: `at most ${values} rows at once, here are ${rows}: split the table`,
  };
}

/** A place that is no code and no name around here; `hint` is the nearest name. */
export function noArea(words: string, hint: string | null): Words {
  return {
    zh: `区划名录里没有“${words}”${hint === null ? '' : `，是不是：${hint}`}：请写代码或本地区的名称`,
    en: `no area “${words}”${hint === null ? '' : `; perhaps ${hint}`}: give a code or a name of this area`,
  };
}

/** Two rows say the same of the same years. */
export function saidTwice(row: number): Words {
  return {
    zh: `与第 ${row} 行是同一指标、范围、性质和依据，年度重叠：请只留一行`,
    en: `row ${row} says the same indicator, area, nature and source for these years: keep one`,
  };
}

/** Something else is recorded for these years. */
export function recordedOtherwise(id: number, printed: string): Words {
  return {
    zh: `这些年度已登记“${printed}”（第 ${id} 条）：请修改或撤回那一条，或改年度`,
    en: `“${printed}” (number ${id}) is recorded for these years: change or withdraw it, or change the years`,
  };
}
