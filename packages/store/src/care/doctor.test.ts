import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectionOf } from '../database/connection.ts';
import { openDatabase } from '../database/open-database.ts';
import { counts } from '../queries/counts.ts';
import { makeRelease } from '../releases/make-release.ts';
import { storeReport } from '../reports/store-report.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, figure, sampleReport, unitOf } from '../testing/sample-report.ts';
import { backupDatabase } from './backup.ts';
import { examineDatabase } from './doctor.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = '受理矛盾纠纷305件。';

async function healthy() {
  const database = await openSampleDistrict();
  const unit = unitOf(database, '990101101');
  const extraction = extractionOf([figure(text, 'disputes_accepted', '305件')]);
  storeReport(database, sampleReport(unit, 2023, text), extraction, '2024-03-01T08:00:00Z');
  return database;
}

describe('examineDatabase', () => {
  it('finds nothing in a sound database', async () => {
    expect(examineDatabase(await healthy())).toEqual({ quotes: 1, cells: 86, ailments: [] });
  });

  it('finds a report that search does not know', async () => {
    const database = await healthy();
    connectionOf(database).sqlite.exec(
      "INSERT INTO report_words (report_words) VALUES ('delete-all')",
    );
    expect(examineDatabase(database).ailments).toEqual([
      { kind: 'not_searchable', detail: 'report 1' },
    ]);
  });

  it('finds a release that no longer has its hash', async () => {
    const database = await healthy();
    const wanted = { area: '990101', year: 2023, author: '王一', note: '送审', expected: null };
    makeRelease(database, wanted, '2024-04-01T08:00:00Z');
    expect(examineDatabase(database).ailments).toEqual([]);
    connectionOf(database).sqlite.exec(
      `DROP TRIGGER release_is_never_changed; UPDATE release SET hash = '${'0'.repeat(64)}'`,
    );
    expect(examineDatabase(database).ailments).toEqual([
      { kind: 'release', detail: 'release 990101-2023-1' },
    ]);
  });

  it('finds a quote that is not in its place, a cell without evidence and a broken reference', async () => {
    const database = await healthy();
    const { sqlite } = connectionOf(database);
    sqlite.exec('UPDATE reading SET start = start + 1, "end" = "end" + 1');
    sqlite.exec('UPDATE observation SET evidence = 77 WHERE value IS NOT NULL');
    sqlite.pragma('foreign_keys = OFF');
    sqlite.exec('UPDATE report SET township_id = 5');
    const kinds = examineDatabase(database).ailments.map(({ kind }) => kind);
    expect(kinds).toEqual(['foreign_key', 'orphan_cell', 'evidence']);
  });
});

describe('backupDatabase', () => {
  it('writes a copy that opens and holds the same', async () => {
    const database = await healthy();
    const file = join(folder, 'backup.sqlite');
    await backupDatabase(database, file);
    const copy = await openDatabase({ file, readonly: true });
    expect(counts(copy)).toEqual(counts(database));
    expect(examineDatabase(copy).ailments).toEqual([]);
    copy.close();
  });
});
