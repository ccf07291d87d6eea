import { describe, expect, it } from 'vitest';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { readSetting, writeSetting } from './settings.ts';

describe('a setting', () => {
  it('is kept, changed, and absent until then', async () => {
    const database = await openSampleDistrict();
    expect(readSetting(database, 'deadline')).toBeNull();
    writeSetting(database, 'deadline', '04-01', '2024-03-01T08:00:00Z');
    writeSetting(database, 'deadline', '03-31', '2024-03-02T08:00:00Z');
    expect(readSetting(database, 'deadline')).toBe('03-31');
  });
});
