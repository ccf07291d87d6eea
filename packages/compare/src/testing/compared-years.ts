import {
  type Cell,
  emptyCell,
  type ObservedIndicatorId,
  type Quantity,
  type Theme,
  townshipKindOf,
} from '@xiangjian/indicators';
import type { ComparedArea, ComparedTownship, ComparedYear, SeriesNote } from '../compared-year.ts';

/** The figures of one report of a test. */
export type Stated = Partial<Record<ObservedIndicatorId, Quantity>>;

export const area: ComparedArea = {
  code: '990101',
  name: '测试县',
  level: 'county',
  fictional: true,
};

/** Township number `index` of the test county: towns first, every third one a 乡. */
export function township(index: number): ComparedTownship {
  const rural = index % 3 === 2;
  const code = `990101${rural ? '2' : '1'}${String(index).padStart(2, '0')}`;
  const name = `第${index}${rural ? '乡' : '镇'}`;
  return { code, name, kind: townshipKindOf(code, name), county: area.name, fictional: true };
}

/** One township and year of a test; without `stated` there is no report. */
export function townshipYear(
  index: number,
  stated: Stated | null,
  more: {
    year?: number;
    publishedOn?: string | null;
    themes?: readonly Theme[];
    notes?: readonly SeriesNote[];
  } = {},
): ComparedYear {
  const year = more.year ?? 2023;
  const hasReport = stated !== null;
  return {
    township: township(index),
    year,
    hasReport,
    publishedOn: hasReport ? (more.publishedOn ?? null) : null,
    reportId: hasReport ? year * 100 + index : null,
    title: hasReport ? `第${index}号报告` : null,
    parts: hasReport ? { results: true, problems: true, responsibility: true, plans: true } : null,
    checks: [],
    problems: (more.themes ?? []).map((theme) => ({ theme, text: `关于${theme}的问题` })),
    plans: [],
    notes: more.notes ?? [],
    cellOf: (id): Cell => {
      const quantity = stated?.[id];
      if (quantity === undefined) return emptyCell(hasReport ? 'not_mentioned' : 'report_missing');
      const isZero = quantity.lower === 0 && quantity.upper === 0;
      return { ...quantity, status: isZero ? 'reported_zero' : 'reported' };
    },
  };
}
