import type { ComparedArea, ComparedYear } from '@xiangjian/compare';
import {
  type Cell,
  emptyCell,
  type ObservedIndicatorId,
  type Quantity,
} from '@xiangjian/indicators';

/** The county of a test. */
export const area: ComparedArea = {
  code: '990101',
  name: '测试县',
  level: 'county',
  fictional: true,
};

/** The figures of one report of a test. */
export type Stated = Partial<Record<ObservedIndicatorId, Quantity>>;

/** One town and year of a test; without `stated` there is no report. */
export function townshipYear(index: number, year: number, stated: Stated | null): ComparedYear {
  const hasReport = stated !== null;
  return {
    township: {
      code: `99010110${index}`,
      name: `第${index}镇`,
      kind: '镇',
      county: '测试县',
      fictional: true,
    },
    year,
    hasReport,
    publishedOn: null,
    reportId: hasReport ? index : null,
    title: hasReport ? '报告' : null,
    parts: null,
    checks: [],
    problems: [],
    plans: [],
    notes: [],
    cellOf: (id): Cell => {
      const quantity = stated?.[id];
      if (quantity === undefined) return emptyCell(hasReport ? 'not_mentioned' : 'report_missing');
      return { ...quantity, status: quantity.upper === 0 ? 'reported_zero' : 'reported' };
    },
  };
}
