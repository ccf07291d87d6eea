import { expect, it } from 'vitest';
import { repeatedByYear } from './repeated-themes.ts';

it('says in which other years a theme stands, and never in its own', () => {
  const item = (year: number, theme: 'outreach_monotony' | 'funding') => ({
    year,
    theme,
    text: `${theme} ${year}`,
    report_id: year,
  });
  const years = repeatedByYear([
    item(2021, 'outreach_monotony'),
    item(2023, 'outreach_monotony'),
    item(2023, 'funding'),
    item(2022, 'outreach_monotony'),
  ]);
  expect(years.map(({ year }) => year)).toEqual([2023, 2022, 2021]);
  expect(years[0]?.items.map(({ otherYears }) => otherYears)).toEqual([[2021, 2022], []]);
});
