import { databaseFile, importFile } from '@xiangjian/api';
import { backupDatabase } from '@xiangjian/store';
import { openSampleCounties } from '../../../api/src/import/testing/sample-divisions.ts';
import { reportText, utf8 } from '../../../api/src/import/testing/sample-text.ts';
import { testNow } from './run-captured.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A data folder with two invented counties and one report, of 2020: in an empty one the bundled reports would be loaded. */
export function sampleCountiesFolder(): Promise<string> {
  return countiesFolder(true);
}

/** The same without any report. */
export function reportlessFolder(): Promise<string> {
  return countiesFolder(false);
}

async function countiesFolder(withReport: boolean): Promise<string> {
  const folder = temporaryFolder();
  const database = await openSampleCounties();
  const bytes = utf8(reportText({ township: '甲镇', county: '青溪县', year: 2020, accepted: 9 }));
  if (withReport) await importFile({ database, bytes, fileName: '甲镇2020.txt', now: testNow });
  await backupDatabase(database, databaseFile(folder));
  database.close();
  return folder;
}
