import { expect, test } from 'vitest';
import { fixtureItem } from '../../testing/fixture-item.ts';
import { fixtureReport } from '../../testing/fixture-report.ts';
import { candidatesOf } from './candidates-of.ts';
import { accepting, moving, rejecting, stating } from './decide.ts';
import { evidenceFor } from './evidence-for.ts';

const item = fixtureItem();
const report = {
  ...fixtureReport,
  readings: fixtureReport.readings.map((reading) =>
    reading.id === 10 ? { ...reading, indicator: 'disputes_accepted' } : reading,
  ),
};
const [current = expect.fail(), other = expect.fail()] = candidatesOf(item, report).sort((a) =>
  a.kind === 'current' ? -1 : 1,
);
const place = { township: '990101101', year: 2023, indicator: 'disputes_accepted' };
const fields = { ...place, author: '李四', expected: '1-0' };

test('taking what the cell is accepts it, taking another reading corrects it with its words', () => {
  expect(accepting(item, current, '李四')).toEqual({ ...fields, action: 'accept' });
  expect(accepting(item, other, '李四')).toMatchObject({
    ...fields,
    action: 'correct',
    cell: { value: 400, upper: 499, qualifier: 'at_least' },
    evidence: { report_id: 12, text: '400余条' },
  });
});

test('a reading moves to another indicator; what rests on no reading cannot', () => {
  expect(moving(item, other, 'disputes_screened', '李四')).toEqual({
    ...fields,
    action: 'move',
    to: 'disputes_screened',
    reading_id: 10,
  });
  expect(moving(item, { ...current, reading: null }, 'disputes_screened', '李四')).toBeNull();
  expect(rejecting(item, '李四')).toEqual({ ...fields, action: 'reject' });
});

test('a typed figure corrects; with words for an indicator that was missed it is an added fact', () => {
  const cell = { value: 7, lower: 7, upper: 7, qualifier: 'exact', status: 'reported' } as const;
  const evidence = { report_id: 12, start: 1, end: 2, text: '7' };
  const stated = { cell, evidence, note: ' 来函 ', isMissing: true };
  expect(stating(item, stated, '李四')).toMatchObject({ action: 'add', evidence, note: '来函' });
  expect(stating(item, { ...stated, isMissing: false, note: '' }, '李四')).toMatchObject({
    action: 'correct',
    note: null,
  });
  expect(stating(item, { ...stated, evidence: null }, '李四')).toMatchObject({
    action: 'correct',
    evidence: null,
  });
});

test('a typed figure rests on chosen words, else on the same number in the sentence, else on nothing', () => {
  const start = report.text.indexOf('318');
  const numbers = [
    {
      printed: '318',
      unit: '',
      value: 318,
      lower: 318,
      upper: 318,
      qualifier: 'exact' as const,
      evidence: { start, end: start + 3, text: '318' },
    },
  ];
  const typed = (value: number) =>
    ({ value, lower: value, upper: value, qualifier: 'exact', status: 'reported' }) as const;
  const around = { span: null, candidate: current, numbers, report };
  expect(evidenceFor(typed(318), around)).toMatchObject({ report_id: 12, text: '318' });
  expect(evidenceFor(typed(317), around)).toBeNull();
  expect(evidenceFor(typed(317), { ...around, span: { start: 0, end: 4 } })?.text).toBe(
    report.text.slice(0, 4),
  );
});
