import { registerOwnIndicators } from '@xiangjian/indicators';
import {
  type CellChange,
  correctCell,
  type Database,
  examineDatabase,
  observationPage,
  openDatabase,
  townshipsOfCodes,
} from '@xiangjian/store';
import { expect, it, onTestFinished } from 'vitest';
import {
  exampleFile,
  importReports,
  stated,
  takeFile,
} from '../own-indicators/testing/own-district.ts';
import { databaseFile } from '../start-server.ts';
import { importedAt } from '../testing/small-district.ts';
import { smallDistrictFolder } from '../testing/small-district-folder.ts';
import { reportsToReread, rereadReports } from './reread-reports.ts';

const withOtherWords = exampleFile
  .replace('[网格…巡查]  ', '[巡视]  ')
  .replace('[网格巡查] ', '[巡视] ')
  .replace('[[网格, 巡查]]', '[[巡视]]')
  .replace('网格员全年开展巡查1260余次', '全年巡视1260余次');

/** The reports of 2023 are those that were really read; the district's others hold invented readings. */
const ofThisYear = { area: '990101', years: [2023], limit: 1000, offset: 0 };

/** A database file that is opened anew at every start; the last one is closed when the test ends. */
async function starts(): Promise<(file: string | null) => Promise<Database>> {
  const file = databaseFile(await smallDistrictFolder());
  let open: Database | null = null;
  onTestFinished(() => open?.close());
  return async (text) => {
    open?.close();
    if (text === null) registerOwnIndicators([]);
    else takeFile(text);
    open = await openDatabase({ file });
    return open;
  };
}

function reread(database: Database, all = false): readonly CellChange[] {
  return [...rereadReports(database, { all, now: () => importedAt })]
    .filter(({ year }) => year === 2023)
    .flatMap(({ changes }) => changes);
}

const kinds = (changes: readonly CellChange[]) =>
  changes.map(({ indicator, kind }) => `${indicator} ${kind}`);

it('reads new own indicators in stored reports when it is asked for, once', async () => {
  const start = await starts();
  const database = await start(null);
  expect(await importReports(database)).toEqual(stated.map(() => 'added'));
  const again = await start(exampleFile);
  expect(reportsToReread(again, '990101')).toBe(9 + stated.length);
  expect(new Set(kinds(reread(again)))).toEqual(
    new Set(['own_grid_patrols added', 'own_reply_rate added', 'own_applying_villages added']),
  );
  expect(reportsToReread(again)).toBe(0);
  expect(reread(again, true)).toEqual([]);
  expect(examineDatabase(again).ailments).toEqual([]);
});

it('takes figures back that the words no longer find, and never what a person has put right', async () => {
  const start = await starts();
  const database = await start(exampleFile);
  await importReports(database);
  const unit = townshipsOfCodes(database, ['990101101']).get('990101101');
  if (unit === undefined) throw new Error('no such township');
  const corrected = { value: 1300, lower: 1300, upper: 1300, qualifier: 'exact' } as const;
  correctCell(
    database,
    {
      townshipId: unit.id,
      year: 2023,
      indicator: 'own_grid_patrols',
      cell: { ...corrected, status: 'reported' },
      author: '县委依法治县办',
      reason: '乡镇来函更正',
      evidence: null,
      expected: null,
    },
    importedAt,
  );
  const again = await start(withOtherWords);
  expect(kinds(reread(again))).toEqual([1, 2, 3].map(() => 'own_grid_patrols gone'));
  const cells = () =>
    observationPage(again, { ...ofThisYear, indicators: ['own_grid_patrols'] }).items.map(
      ({ cell }) => cell.value ?? cell.status,
    );
  expect(cells()).toEqual([1300, 'not_mentioned', 'not_mentioned', 'not_mentioned']);
});

it('ends the cells of an indicator that was taken back, and begins them again when it is back', async () => {
  const start = await starts();
  await importReports(await start(exampleFile));
  const without = await start(null);
  expect(new Set(kinds(reread(without)))).toEqual(
    new Set(['own_grid_patrols gone', 'own_reply_rate gone', 'own_applying_villages gone']),
  );
  const back = await start(exampleFile);
  expect(kinds(reread(back))).toContain('own_grid_patrols added');
});
