import { expect, test } from 'vitest';
import { fixtureReport } from '../../testing/fixture-report.ts';
import { reportDates } from './report-dates.ts';
import { sheetWords } from './sheet-words.ts';

const dates = (more: Partial<typeof fixtureReport>) =>
  reportDates({ ...fixtureReport, year: 2023, ...more }, sheetWords.zh, 'zh');

test('a report of the calendar year says nothing of its span', () => {
  expect(dates({}).join()).not.toContain('数据起止');
});

test('another span is shown from its first day to its last', () => {
  expect(dates({ period_start: '2022-12-01', period_end: '2023-11-30' })).toContain(
    '数据起止 2022年12月1日至2023年11月30日',
  );
  expect(dates({ period_end: '2023-11-30' })).toContain('数据起止 2023年1月1日至2023年11月30日');
  expect(dates({ period_start: '2023-03-15' })).toContain('数据起止 2023年3月15日至2023年12月31日');
});
