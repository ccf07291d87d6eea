import { describe, expect, it } from 'vitest';
import { readSettings, WrongSettings } from './settings.ts';

describe('readSettings', () => {
  it('has a default for each setting', () => {
    expect(readSettings({})).toEqual({
      dataFolder: './var',
      port: 8686,
      host: '127.0.0.1',
      embeddingSites: [],
      isAssistantServed: false,
      backups: { folder: 'var/backups', hours: 24, keep: 7 },
      reader: null,
    });
  });

  it('takes what is set, and an empty variable as not set', () => {
    expect(readSettings({ PORT: '9000', HOST: '', XIANGJIAN_DATA: '/srv/data' })).toEqual({
      dataFolder: '/srv/data',
      port: 9000,
      host: '127.0.0.1',
      embeddingSites: [],
      isAssistantServed: false,
      backups: { folder: '/srv/data/backups', hours: 24, keep: 7 },
      reader: null,
    });
  });

  it('takes how backups are written', () => {
    const set = {
      XIANGJIAN_BACKUPS: '/mnt/b',
      XIANGJIAN_BACKUP_HOURS: '0',
      XIANGJIAN_BACKUP_KEEP: '3',
    };
    expect(readSettings(set).backups).toEqual({ folder: '/mnt/b', hours: 0, keep: 3 });
    expect(() => readSettings({ XIANGJIAN_BACKUP_HOURS: '1.5' })).toThrow('XIANGJIAN_BACKUP_HOURS');
    expect(() => readSettings({ XIANGJIAN_BACKUP_KEEP: '0' })).toThrow('XIANGJIAN_BACKUP_KEEP');
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

describe('the settings of the second reader', () => {
  const url = 'http://10.0.0.5:8000/v1/';

  it('are an address, a model and perhaps a key', () => {
    const set = { XIANGJIAN_READER_URL: url, XIANGJIAN_READER_MODEL: 'm' };
    expect(readSettings(set).reader).toEqual({
      url: 'http://10.0.0.5:8000/v1',
      model: 'm',
      key: null,
    });
    expect(readSettings({ ...set, XIANGJIAN_READER_KEY: 'k-1' }).reader?.key).toBe('k-1');
  });

  it.each([
    ['a file', { XIANGJIAN_READER_URL: 'file:///etc/passwd' }, 'http://'],
    ['no address', { XIANGJIAN_READER_URL: '10.0.0.5' }, 'http://'],
    ['a question behind it', { XIANGJIAN_READER_URL: `${url}?a=1` }, '不能带 ?'],
    [
      'a password in it',
      { XIANGJIAN_READER_URL: 'http://u:hush@10.0.0.5/v1' },
      'XIANGJIAN_READER_KEY',
    ],
    ['a key with a line break', { XIANGJIAN_READER_KEY: 'hush\nX: y' }, 'XIANGJIAN_READER_KEY'],
    ['an address alone', { XIANGJIAN_READER_URL: url }, 'XIANGJIAN_READER_MODEL'],
    ['a key alone', { XIANGJIAN_READER_KEY: 'hush' }, 'XIANGJIAN_READER_URL'],
  ])('refuse %s, and repeat no secret', (_, environment, words) => {
    expect(() => readSettings(environment)).toThrow(WrongSettings);
    expect(() => readSettings(environment)).toThrow(words);
    expect(() => readSettings(environment)).not.toThrow('hush');
  });
});
