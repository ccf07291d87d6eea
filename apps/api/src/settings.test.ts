import { describe, expect, it } from 'vitest';
import { readSettings, WrongSettings } from './settings.ts';

describe('readSettings', () => {
  it('has a default for each setting', () => {
    expect(readSettings({})).toEqual({ dataFolder: './var', port: 8686, host: '127.0.0.1' });
  });

  it('takes what is set, and an empty variable as not set', () => {
    expect(readSettings({ PORT: '9000', HOST: '', XIANGJIAN_DATA: '/srv/data' })).toEqual({
      dataFolder: '/srv/data',
      port: 9000,
      host: '127.0.0.1',
    });
  });

  it('names every wrong setting, in Chinese', () => {
    const wrong = { PORT: '0', HOST: 'http://x', XIANGJIAN_DATA: '  ' };
    expect(() => readSettings(wrong)).toThrow(WrongSettings);
    try {
      readSettings(wrong);
    } catch (error) {
      if (!(error instanceof WrongSettings)) throw error;
      expect(error.lines).toHaveLength(3);
      expect(error.lines.join('')).toContain('PORT="0"');
      expect(error.lines.join('')).toContain('1 至 65535');
      expect(error.lines.join('')).toContain('HOST="http://x"');
    }
  });

  it('refuses a port that is no number', () => {
    expect(() => readSettings({ PORT: 'abc' })).toThrow('PORT="abc"');
  });
});
