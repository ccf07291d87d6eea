import type { CellView, MatrixCell, Township } from '@xiangjian/contract';

const empty = { value: null, lower: null, upper: null, qualifier: null, basis: null } as const;

/** One cell of each kind that must look different from the others. */
export const sampleCells = {
  exact: {
    value: 305,
    lower: 305,
    upper: 305,
    qualifier: 'exact',
    status: 'reported',
    basis: null,
  },
  zero: { value: 0, lower: 0, upper: 0, qualifier: 'zero', status: 'reported_zero', basis: null },
  moreThan: {
    value: 400,
    lower: 400,
    upper: 499,
    qualifier: 'at_least',
    status: 'reported',
    basis: null,
  },
  open: { value: 3, lower: 3, upper: null, qualifier: 'at_least', status: 'reported', basis: null },
  withoutNumber: { ...empty, status: 'mentioned_without_number' },
  notMentioned: { ...empty, status: 'not_mentioned' },
  reportMissing: { ...empty, status: 'report_missing' },
  notApplicable: { ...empty, status: 'not_applicable' },
} as const satisfies Readonly<Record<string, CellView>>;

/** A township of the sample district. */
export function sampleTownship(at: number, name = `示例${at}镇`): Township {
  return {
    code: String(990101100 + at),
    name,
    kind: '镇',
    county: '示例区',
    fictional: true,
  };
}

/** A cell of the matrix that is shown and not judged. */
export function unjudged(cell: CellView): MatrixCell {
  return { ...cell, judgement: 'not_judged', shade: null };
}
