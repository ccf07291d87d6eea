import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CellRow, cellOfRow } from '../cells/cell-row.ts';
import { computeCells } from '../cells/compute-cells.ts';
import type { Database } from '../database/connection.ts';
import { openDatabase } from '../database/open-database.ts';
import { statement } from '../database/statement.ts';
import { expectNothingOverwritten } from '../testing/nothing-overwritten.ts';
import { expectRepliesInFull } from '../testing/replies-in-full.ts';
import { loadSampleDistrict } from '../testing/sample-district.ts';
import { seededDraws } from '../testing/seeded-draws.ts';
import { type Totals, totalsOf } from '../testing/totals.ts';
import { examineDatabase } from './doctor.ts';

const clerk = fileURLToPath(new URL('../testing/restless-clerk.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'xiangjian-killed-'));
const file = join(folder, 'xiangjian.db');
const draw = seededDraws(20_250_601);

beforeAll(async () => {
  const database = await openDatabase({ file });
  loadSampleDistrict(database);
  database.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Lets the clerk do some acts and kills it somewhere in the next; what it last said to have recorded. Acts are counted, not
 * milliseconds: on a busy machine as much is done as on an idle one.
 */
async function workUntilKilled(seed: number): Promise<Totals> {
  const program = spawn(process.execPath, [clerk, file, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const sayings = 1 + Math.floor(draw() * 10);
  let said = '';
  program.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  while (said.split('\n').length <= sayings) await once(program.stdout, 'data');
  await pause(draw() * 20);
  program.kill('SIGKILL');
  await once(program, 'close');
  expect(program.signalCode).toBe('SIGKILL');
  const lines = said.split('\n').slice(0, -1);
  return JSON.parse(lines[lines.length - 1] ?? '');
}

const places = statement<[], { township: number; year: number }>(
  `SELECT DISTINCT township_id AS township, year FROM report
   UNION SELECT DISTINCT township_id, year FROM correction ORDER BY 1, 2`,
);
const storedCells = statement<[township: number, year: number], CellRow & { indicator: number }>(
  `SELECT indicator_id AS indicator, value, lower, upper, qualifier, status, evidence FROM observation
   WHERE township_id = ? AND year = ? ORDER BY indicator_id`,
);
const lastLogged = statement<[township: number, year: number], CellRow & { indicator: number }>(
  `SELECT indicator_id AS indicator, value, lower, upper, qualifier, status, evidence FROM observation_change
   WHERE id IN (SELECT max(id) FROM observation_change WHERE township_id = ? AND year = ? GROUP BY indicator_id)
     AND kind <> 'gone' ORDER BY indicator_id`,
);

const numbers = (rows: readonly (CellRow & { readonly indicator: number })[]) =>
  rows
    .filter(({ lower }) => lower !== null)
    .map((row) => ({ indicator: row.indicator, ...cellOfRow(row) }));

/** Every cell is what reports and corrections say, and what the log of changes says last. */
function expectCellsToFollow(database: Database): void {
  for (const { township, year } of places.all(database)) {
    const stored = storedCells.all(database, township, year);
    const lawful = [...computeCells(database, township, year)]
      .map(([indicator, row]) => ({ indicator, ...row }))
      .sort((a, b) => a.indicator - b.indicator);
    expect(stored).toEqual(lawful);
    expect(numbers(lastLogged.all(database, township, year))).toEqual(numbers(stored));
  }
}

/** What was said to be recorded is there; of the act that was under way, all or nothing. */
function expectNothingLost(said: Totals, kept: Totals): void {
  for (const what of [
    'reports',
    'runs',
    'withdrawn',
    'corrections',
    'decisions',
    'releases',
    'replies',
    'verdicts',
  ] as const) {
    expect(kept[what] - said[what]).toBeGreaterThanOrEqual(0);
    expect(kept[what] - said[what]).toBeLessThanOrEqual(1);
  }
  expect(kept.runs).toBe(kept.reports);
}

const restored = statement<[], { reports: number }>(
  'SELECT count(*) AS reports FROM report WHERE withdrawn_by IS NOT NULL AND withdrawn_at IS NULL',
);

async function expectSoundBackups(): Promise<number> {
  const backups = join(folder, 'backups');
  if (!existsSync(backups)) return 0;
  const names = readdirSync(backups).filter((name) => name.endsWith('.db'));
  for (const name of names) {
    const copy = await openDatabase({ file: join(backups, name), readonly: true });
    expect(examineDatabase(copy).ailments).toEqual([]);
    copy.close();
  }
  rmSync(backups, { recursive: true });
  return names.length;
}

describe('a program killed in the middle of its work', () => {
  it('leaves nothing half done and nothing lost, a hundred times', async () => {
    const sum = {
      acts: 0,
      backups: 0,
      releases: 0,
      restored: 0,
      replies: 0,
      attachments: 0,
      verdicts: 0,
      lookedAgain: 0,
    };
    for (let round = 0; round < 100; round += 1) {
      const said = await workUntilKilled(round);
      const database = await openDatabase({ file });
      const kept = totalsOf(database);
      expectNothingLost(said, kept);
      expect(examineDatabase(database).ailments).toEqual([]);
      expectCellsToFollow(database);
      sum.attachments = expectRepliesInFull(database);
      sum.lookedAgain = expectNothingOverwritten(database);
      sum.restored = restored.get(database)?.reports ?? 0;
      database.close();
      sum.backups += await expectSoundBackups();
      sum.releases = kept.releases;
      sum.replies = kept.replies;
      sum.verdicts = kept.verdicts;
      sum.acts = kept.reports + kept.withdrawn + kept.corrections + kept.decisions;
    }
    expect(sum.acts).toBeGreaterThan(100);
    expect(sum.backups).toBeGreaterThan(0);
    expect(sum.releases).toBeGreaterThan(10);
    expect(sum.replies).toBeGreaterThan(20);
    expect(sum.attachments).toBeGreaterThan(20);
    expect(sum.restored).toBeGreaterThan(5);
    expect(sum.verdicts).toBeGreaterThan(10);
    expect(sum.lookedAgain).toBeGreaterThan(5);
  }, 1_200_000);
});
