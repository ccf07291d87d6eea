import type { Database } from '../database/connection.ts';
import { openDatabase } from '../database/open-database.ts';
import { loadDivisions } from '../divisions/load-divisions.ts';
import { readDivisionEvents, readDivisions } from '../divisions/read-divisions.ts';

/** An invented county: 乙乡 became 乙镇 in 2022, 丁镇 was merged into 甲镇 in mid 2023. */
const divisions = `code,name,level,parent,kind,valid_from,valid_to
99,示例省,province,,,,
9901,示例市,prefecture,99,,,
990101,示例县,county,9901,,,
990101001,丙街道,township,990101,街道,,
990101101,甲镇,township,990101,镇,,
990101102,乙镇,township,990101,镇,2022-03-01,
990101201,乙乡,township,990101,乡,,2022-02-28
990101103,丁镇,township,990101,镇,,2023-06-30
990102,邻县,county,9901,,,
990102101,甲镇,township,990102,镇,,
`;

const events = `kind,date,from,to,document
upgrade_to_town,2022-03-01,990101201,990101102,示例政发〔2022〕1号
merge,2023-06-30,990101101;990101103,990101101,示例政发〔2023〕8号
`;

/** The divisions and events of the invented county. */
export function loadSampleDistrict(database: Database): void {
  loadDivisions(database, readDivisions(divisions), readDivisionEvents(events));
}

/** An in-memory database with the real migrations and the invented county. */
export async function openSampleDistrict(): Promise<Database> {
  const database = await openDatabase({ file: ':memory:' });
  loadSampleDistrict(database);
  return database;
}
