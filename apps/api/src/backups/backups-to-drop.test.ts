import { expect, it } from 'vitest';
import { backupsToDrop } from './backups-to-drop.ts';

const day = 24 * 60 * 60 * 1000;

/** One backup a day at 02:00 up to 28 June 2025, a Saturday. */
function daily(days: number) {
  return Array.from({ length: days }, (_, back) => {
    const moment = new Date(Date.parse('2025-06-28T02:00:00Z') - back * day).toISOString();
    return { name: moment, moment, bytes: 1 };
  });
}

function keptOf(days: number, newest: number): string[] {
  const all = daily(days);
  const dropped = new Set(backupsToDrop(all, newest));
  return all.filter((backup) => !dropped.has(backup)).map(({ moment }) => moment.slice(0, 10));
}

it('keeps the newest ones while there are few', () => {
  expect(backupsToDrop(daily(7), 7)).toEqual([]);
  expect(backupsToDrop([], 7)).toEqual([]);
});

it('keeps the last of each week for four weeks and of each month for twelve months', () => {
  expect(keptOf(60, 3)).toEqual([
    '2025-06-28',
    '2025-06-27',
    '2025-06-26',
    '2025-06-22',
    '2025-06-15',
    '2025-06-08',
    '2025-05-31',
    '2025-04-30',
  ]);
  expect(keptOf(800, 7)).toHaveLength(7 + 2 + 11);
});

it('never drops the newest one, in whatever order they come', () => {
  const [newest, ...older] = daily(100);
  const dropped = backupsToDrop([...older, ...(newest === undefined ? [] : [newest])], 1);
  expect(dropped).not.toContain(newest);
  expect(dropped.length).toBeGreaterThan(80);
});
