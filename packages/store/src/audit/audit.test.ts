import { describe, expect, it } from 'vitest';
import { connectionOf, type Database } from '../database/connection.ts';
import { openDatabase } from '../database/open-database.ts';
import { auditEntries, auditPage } from '../queries/audit-entries.ts';
import { readSetting, writeSetting } from '../settings/settings.ts';
import { followChain } from './audit-break.ts';
import { canonicalLine } from './audit-entry.ts';
import { audited, recordAudit } from './record-audit.ts';
import { verifyAudit } from './verify-audit.ts';

const now = '2025-03-01T08:00:00.000Z';
const by = { name: '王审', address: '192.168.1.9' };

async function openWithLines(lines: number): Promise<Database> {
  const database = await openDatabase({ file: ':memory:' });
  for (let index = 1; index <= lines; index += 1) {
    const event = { by, action: 'correct', object: `cell ${index}`, before: 1, after: { index } };
    recordAudit(database, event, now);
  }
  return database;
}

const sqliteOf = (database: Database) => connectionOf(database).sqlite;

describe('the audit log', () => {
  it('keeps each line with its number, and binds it to the one before', async () => {
    const database = await openWithLines(3);
    const entries = [...auditEntries(database)];
    expect(entries.map(({ number, object, after }) => [number, object, after])).toEqual([
      [1, 'cell 1', '{"index":1}'],
      [2, 'cell 2', '{"index":2}'],
      [3, 'cell 3', '{"index":3}'],
    ]);
    expect(canonicalLine({ ...entries[0], before: null } as (typeof entries)[0])).toBe(
      '[1,"2025-03-01T08:00:00.000Z","王审","correct","cell 1",null,"{\\"index\\":1}","192.168.1.9"]',
    );
    expect(verifyAudit(database)).toEqual({ lines: 3, head: entries[2]?.hash, broken: null });
  });

  it.each([
    ["UPDATE audit_entry SET actor = '别人' WHERE number = 2", 'append-only'],
    ['DELETE FROM audit_entry WHERE number = 3', 'append-only'],
    ['DELETE FROM audit_entry', 'append-only'],
    [
      "INSERT OR REPLACE INTO audit_entry SELECT number, moment, '别人', action, object, before, after, address, hash FROM audit_entry WHERE number = 2",
      'next number',
    ],
  ])('refuses %s', async (sql, reason) => {
    const database = await openWithLines(3);
    expect(() => sqliteOf(database).exec(sql)).toThrow(reason);
    expect(verifyAudit(database).broken).toBeNull();
  });

  it.each([
    ["UPDATE audit_entry SET actor = '别人' WHERE number = 2", { number: 2, kind: 'changed' }],
    [
      `UPDATE audit_entry SET "after" = '{"index":9}' WHERE number = 1`,
      { number: 1, kind: 'changed' },
    ],
    ['DELETE FROM audit_entry WHERE number = 2', { number: 2, kind: 'missing' }],
    ['DELETE FROM audit_entry WHERE number = 1', { number: 1, kind: 'missing' }],
    ['DELETE FROM audit_entry WHERE number = 3', { number: 3, kind: 'end_missing' }],
    ['SELECT 1', { number: 4, kind: 'unguarded' }],
  ])('shows what somebody did who took its guards away: %s', async (sql, broken) => {
    const database = await openWithLines(3);
    for (const name of ['is_never_changed', 'is_never_removed']) {
      sqliteOf(database).exec(`DROP TRIGGER audit_entry_${name}`);
    }
    sqliteOf(database).exec(sql);
    expect(verifyAudit(database).broken).toEqual(broken);
  });

  it('shows a line that was put in the middle or left out of an export', async () => {
    const entries = [...auditEntries(await openWithLines(4))];
    const [first, second, third, fourth] = entries as [never, never, never, never];
    expect(followChain([first, second, third, fourth]).broken).toBeNull();
    expect(followChain([first, third, fourth]).broken).toEqual({ number: 2, kind: 'missing' });
    expect(followChain([first, second, second, third]).broken?.number).toBe(3);
    expect(followChain([first, second]).head).not.toBe(followChain(entries).head);
  });

  it('keeps a change and its line together or not at all', async () => {
    const database = await openWithLines(0);
    const event = () => ({ by, action: 'set', object: 'deadline', after: '04-01' });
    audited(database, event, now, () => writeSetting(database, 'deadline', '04-01', now));
    const failing = () => {
      writeSetting(database, 'deadline', '05-01', now);
      throw new RangeError('no');
    };
    expect(() => audited(database, event, now, failing)).toThrow('no');
    expect(readSetting(database, 'deadline')).toBe('04-01');
    expect(auditPage(database, { limit: 9, offset: 0 }).total).toBe(1);
    const unlined = () => {
      throw new RangeError('no line');
    };
    expect(() =>
      audited(database, unlined, now, () => writeSetting(database, 'deadline', '06-01', now)),
    ).toThrow('no line');
    expect(readSetting(database, 'deadline')).toBe('04-01');
  });

  it('remembers a long text by its hash', async () => {
    const database = await openWithLines(0);
    recordAudit(database, { by, action: 'a', object: 'b', after: '字'.repeat(5000) }, now);
    expect([...auditEntries(database)][0]?.after).toMatch(
      /^\{"sha256":"[0-9a-f]{64}","characters":5002\}$/,
    );
  });

  it('is searched by actor, subject and day', async () => {
    const database = await openWithLines(2);
    const other = { name: '李审', address: null };
    recordAudit(
      database,
      { by: other, action: 'login', object: '李审' },
      '2025-03-02T08:00:00.000Z',
    );
    const found = (filter: object) =>
      auditPage(database, { ...filter, limit: 9, offset: 0 }).items.map(({ number }) => number);
    expect(found({})).toEqual([3, 2, 1]);
    expect(found({ actor: '王' })).toEqual([2, 1]);
    expect(found({ about: 'cell 2' })).toEqual([2]);
    expect(found({ since: '2025-03-02' })).toEqual([3]);
    expect(found({ until: '2025-03-01' })).toEqual([2, 1]);
  });
});
