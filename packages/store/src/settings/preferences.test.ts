import { describe, expect, it } from 'vitest';
import { townshipYearsOfArea } from '../queries/township-years.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { readPreferences, writePreferences } from './preferences.ts';

describe('preferences', () => {
  it('are those of the rule until somebody changes them', async () => {
    const database = await openSampleDistrict();
    expect(readPreferences(database)).toEqual({
      submitBefore: '03-01',
      publishBefore: '04-01',
      largeNumbers: 'myriads',
      language: 'zh',
      largeType: false,
    });
  });

  it('say by which dates every report is judged', async () => {
    const database = await openSampleDistrict();
    writePreferences(
      database,
      { ...readPreferences(database), publishBefore: '04-15' },
      '2024-05-01T08:00:00Z',
    );
    const years = townshipYearsOfArea(database, '990101', [2023]);
    expect(years.length).toBeGreaterThan(0);
    for (const { deadlines } of years) {
      expect(deadlines?.publish).toEqual({ monthDay: '04-15', inclusive: false });
      expect(deadlines?.submit).toEqual({ monthDay: '03-01', inclusive: false });
    }
  });
});
