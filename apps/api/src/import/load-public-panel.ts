import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, ledgers, loadDivisions, readDivisions } from '@xiangjian/store';
import { mapOfYaml } from '../ledgers/map-yaml.ts';
import { openLedger } from '../ledgers/open-ledger.ts';
import { takeLedger } from '../ledgers/take-ledger.ts';

/** Code of the data set of real townships that comes with the program. */
const area = '98';
const fileName = 'public-panel.csv';

/**
 * Loads the facts of real townships (全国公开样本) through the import of every ledger, once. Null where the folder has none, or
 * they are stored already.
 */
export async function loadPublicPanel(
  database: Database,
  folder: string,
  now: string,
): Promise<number | null> {
  const place = join(folder, 'public-panel');
  if (!existsSync(place) || ledgers(database, area).length > 0) return null;
  const read = (name: string) => readFileSync(join(place, name));
  loadDivisions(database, readDivisions(read('divisions.csv').toString('utf8')));
  const bytes = read(fileName);
  const map = mapOfYaml(read('map.yaml').toString('utf8'));
  const opened = await openLedger(database, { bytes, fileName }, map, now);
  const note = '各格的网址见出处；局限见 data/public-panel/README.md';
  const given = { area, fileName, bytes, author: '随程序附带', note, skip: false };
  return takeLedger(database, opened, given, now).changes.length;
}
