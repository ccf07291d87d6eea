import type { Judgement, Matrix } from '@xiangjian/contract';
import { isQualified, lookOf } from '../../components/cell-look.ts';

export type LegendMark =
  | Exclude<Judgement, 'not_judged'>
  | 'volume'
  | 'qualified'
  | 'zero'
  | 'without_number'
  | 'not_mentioned'
  | 'report_missing'
  | 'not_applicable'
  | 'not_kept';

const order: readonly LegendMark[] = [
  'better_998',
  'better_95',
  'similar',
  'worse_95',
  'worse_998',
  'volume',
  'qualified',
  'zero',
  'without_number',
  'not_mentioned',
  'report_missing',
  'not_applicable',
  'not_kept',
];

/** The marks that stand in a table, in the order of the legend: nothing is explained that is not there. */
export function marksInUse(matrix: Matrix): LegendMark[] {
  const used = new Set<LegendMark>();
  for (const cell of matrix.rows.flatMap(({ cells }) => cells)) {
    const look = lookOf(cell.status);
    if (look !== 'number') used.add(look);
    if (isQualified(cell)) used.add('qualified');
    if (cell.judgement !== 'not_judged') used.add(cell.judgement);
    else if (cell.shade !== null) used.add('volume');
  }
  return order.filter((mark) => used.has(mark));
}
