import { emptyCell, exactQuantity } from '@xiangjian/indicators';
import { expect, it } from 'vitest';
import type { ComparedYear } from './compared-year.ts';
import { overviewOf } from './overview.ts';
import { profileOf } from './profile.ts';
import { rankTownships } from './rank-townships.ts';
import { area, townshipYear } from './testing/compared-years.ts';
import { trendOf } from './trend.ts';

/** Real townships of which ledgers have a figure here and there, and no report is kept. */
const ofLedgers = [1, 3, 4, 6, 7].map((index): ComparedYear => {
  const { cellOf } = townshipYear(index, { disputes_accepted: exactQuantity(10 * index) });
  return {
    ...townshipYear(index, null),
    areReportsKept: false,
    cellOf: (id) => (id === 'disputes_accepted' && index < 5 ? cellOf(id) : emptyCell('not_kept')),
  };
});

const claims = /未公开|未见|逾期|按时公开|published no|not found|late/;

it('nothing is claimed of what townships published whose reports are not kept here', () => {
  const overview = overviewOf({
    area,
    year: 2023,
    years: [2023],
    townshipYears: ofLedgers,
    brokenIn: new Map(),
  });
  expect(overview.counts).toMatchObject({ townships: 5, missing: 0, not_kept: 5 });
  expect(overview.look_at).toEqual([]);
  expect(overview.key_figures[0]).toMatchObject({ value: 80, k: 3, n: 5 });
  const question = { area, year: 2023, peers: 'all', townshipYears: ofLedgers } as const;
  const rates = rankTownships({ ...question, indicator: 'mediation_success_rate' });
  expect(rates.rows.every(({ status }) => status === 'not_kept')).toBe(true);
  const ranking = rankTownships({ ...question, indicator: 'penalty_cases' });
  expect(ranking.rows.every(({ status }) => status === 'not_kept')).toBe(true);
  const code = ofLedgers[0]?.township.code ?? '';
  const profile = profileOf({ ...question, township: code, events: [] });
  expect(profile.reports[0]?.state).toBe('not_kept');
  const trend = trendOf({
    indicator: 'penalty_cases',
    townships: ofLedgers.map(({ township }) => township.code),
    years: [2023],
    townshipYears: ofLedgers,
    events: [],
  });
  for (const said of [overview, ranking, profile, trend]) {
    expect(`${said.finding_zh}${said.finding_en}`).not.toMatch(claims);
  }
  expect(overview.detail_zh).toBe('');
  expect(overview.finding_zh).toContain('本库未收录');
  expect(profile.finding_zh).toContain('台账里有1项数字');
});
