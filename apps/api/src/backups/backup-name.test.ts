import { expect, it } from 'vitest';
import { backupName, momentOfBackup } from './backup-name.ts';

it('names a backup after its moment, and reads the moment back', () => {
  expect(backupName('2025-06-01T08:00:00.123Z')).toBe('xiangjian-20250601-080000.db');
  expect(momentOfBackup('xiangjian-20250601-080000.db')).toBe('2025-06-01T08:00:00Z');
});

it.each(['xiangjian.db', 'xiangjian-20251301-080000.db', 'xiangjian-20250601-080000.db.part'])(
  'does not take %s for a backup',
  (name) => expect(momentOfBackup(name)).toBeNull(),
);
