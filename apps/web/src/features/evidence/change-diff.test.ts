import type { CellChange } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { changeDiff } from './change-diff.ts';

const read: CellChange = {
  recorded_at: '2024-06-01T08:00:00Z',
  reason: 'import',
  author: null,
  note: null,
  quoted: null,
  value: 120,
  lower: 120,
  upper: 120,
  qualifier: 'exact',
  status: 'reported',
  basis: null,
};
const corrected: CellChange = {
  ...read,
  reason: 'correction',
  author: '李四',
  value: 120,
  upper: 129,
  qualifier: 'at_least',
  quoted: { report_id: 1, start: 3, end: 8, text: '120余件' },
};

test('a change is told field by field, with its words', () => {
  expect(changeDiff('disputes_accepted', read, corrected, 'zh')).toEqual([
    { field: 'shown', was: '120', became: '120余' },
    { field: 'bounds', was: '120 – 120', became: '120 – 129' },
    { field: 'qualifier', was: '确数', became: '不少于' },
    { field: 'quoted', was: '无', became: '“120余件”' },
  ]);
});

test('the first state differs from nothing in all that it says; the same state in nothing', () => {
  expect(changeDiff('disputes_accepted', null, read, 'zh').map(({ field }) => field)).toEqual([
    'shown',
    'bounds',
    'qualifier',
    'status',
  ]);
  expect(changeDiff('disputes_accepted', read, read, 'en')).toEqual([]);
});
