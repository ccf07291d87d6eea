import { describe, expect, it } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { dataRevision } from '../database/revision.ts';
import { savedSchemes, savesOf } from '../queries/scoring-schemes.ts';
import { deleteScheme, type NewScheme, restoreScheme, saveScheme } from './save-scheme.ts';

const open = () => openDatabase({ file: ':memory:' });
const first: NewScheme = { name: 'own', author: '张三', lock: null, body: '{"a":1}', base: null };
const lock = { at: '2025-02-01T08:00:00Z', by: '李四', reason: '会议议定' };

describe('a scoring scheme', () => {
  it('keeps every save, and the newest stands', async () => {
    const database = await open();
    const before = dataRevision(database);
    expect(saveScheme(database, first, '2025-01-01T08:00:00Z')).toBe(1);
    const second = { ...first, body: '{"a":2}', base: 1, lock };
    expect(saveScheme(database, second, '2025-02-01T08:00:00Z')).toBe(2);
    expect(savedSchemes(database).map(({ number, body }) => [number, body])).toEqual([
      [2, '{"a":2}'],
    ]);
    expect(savesOf(database, 'own').map((one) => one.lock)).toEqual([lock, null]);
    expect(dataRevision(database)).toBe(before + 2);
  });

  it('is not saved over what somebody else saved meanwhile', async () => {
    const database = await open();
    saveScheme(database, first, '2025-01-01T08:00:00Z');
    expect(() => saveScheme(database, first, '2025-01-02T08:00:00Z')).toThrow('save 1');
    expect(savesOf(database, 'own')).toHaveLength(1);
  });

  it('is deleted and brought back with all its saves', async () => {
    const database = await open();
    saveScheme(database, first, '2025-01-01T08:00:00Z');
    deleteScheme(database, 'own', '2025-01-02T08:00:00Z');
    expect(savedSchemes(database)).toEqual([]);
    expect(() => deleteScheme(database, 'own', '2025-01-03T08:00:00Z')).toThrow('no scheme');
    restoreScheme(database, 'own');
    expect(savedSchemes(database).map(({ name }) => name)).toEqual(['own']);
    expect(() => restoreScheme(database, 'other')).toThrow('no scheme');
  });

  it('counts on where a deleted one of its name ended', async () => {
    const database = await open();
    saveScheme(database, first, '2025-01-01T08:00:00Z');
    deleteScheme(database, 'own', '2025-01-02T08:00:00Z');
    expect(saveScheme(database, first, '2025-01-03T08:00:00Z')).toBe(2);
  });
});
