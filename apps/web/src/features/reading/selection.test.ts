import { expect, test } from 'vitest';
import type { Mark } from '../../components/report-text/mark.ts';
import { selectedMark, tabOfView, viewSelecting } from './selection.ts';

const marks: readonly Mark[] = [
  { key: 'r7', kind: 'reading', start: 10, end: 14 },
  { key: 'r8', kind: 'reading', start: 10, end: 20 },
  { key: 'u30', kind: 'untaken', start: 30, end: 33 },
  { key: 'p30', kind: 'problem', start: 30, end: 60 },
];

test('a reading is found by its id, and never by an offset that looks like one', () => {
  expect(selectedMark({ reading: 8 }, marks)?.key).toBe('r8');
  expect(selectedMark({ reading: 30 }, marks)).toBeNull();
});

test('an offset selects what begins there, the innermost reading first', () => {
  expect(selectedMark({ at: 10 }, marks)?.key).toBe('r7');
  expect(selectedMark({ at: 30 }, marks)?.key).toBe('u30');
  expect(selectedMark({ at: 30, tab: 'issues' }, marks)?.key).toBe('p30');
});

test('an offset inside a mark selects it, and one in plain text selects nothing', () => {
  expect(selectedMark({ at: 17 }, marks)?.key).toBe('r8');
  expect(selectedMark({ at: 25 }, marks)).toBeNull();
});

test('every mark can be selected through the address', () => {
  for (const mark of marks) {
    expect(selectedMark(viewSelecting(mark, marks), marks)).toBe(mark);
  }
});

test('the tab follows the selection unless the address names one', () => {
  const [, , untaken = null] = marks;
  expect(tabOfView({}, null)).toBe('readings');
  expect(tabOfView({}, untaken)).toBe('untaken');
  expect(tabOfView({ tab: 'checks' }, untaken)).toBe('checks');
  expect(tabOfView({ tab: 'nonsense' }, null)).toBe('readings');
});

test('words that a search led to are selected before a reading that begins there', () => {
  const found: Mark = { key: 'f10', kind: 'found', start: 10, end: 12 };
  const view = viewSelecting(found, marks);
  expect(view).toMatchObject({ at: 10, end: 12 });
  expect(selectedMark(view, [...marks, found])).toBe(found);
  expect(selectedMark({ at: 10 }, marks)?.key).toBe('r7');
});
