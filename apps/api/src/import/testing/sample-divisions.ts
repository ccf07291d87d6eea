import {
  type Database,
  loadDivisions,
  openDatabase,
  readDivisionEvents,
  readDivisions,
} from '@xiangjian/store';

/** Two invented counties with a 甲镇 each; 乙乡 became 乙镇 in 2022, 丁镇 was merged into 己镇 in mid 2023. */
const divisions = `code,name,level,parent,kind,valid_from,valid_to
99,示例省,province,,,,
9901,示例市,prefecture,99,,,
990101,青溪县,county,9901,,,
990101101,甲镇,township,990101,镇,,
990101102,乙镇,township,990101,镇,2022-03-01,
990101201,乙乡,township,990101,乡,,2022-02-28
990101103,丁镇,township,990101,镇,,2023-06-30
990101104,己镇,township,990101,镇,2023-07-01,
990102,白石县,county,9901,,,
990102101,甲镇,township,990102,镇,,
`;

const events = `kind,date,from,to,document
upgrade_to_town,2022-03-01,990101201,990101102,
merge,2023-07-01,990101103,990101104,
`;

/** An in-memory database with the real migrations and the invented counties. */
export async function openSampleCounties(): Promise<Database> {
  const database = await openDatabase({ file: ':memory:' });
  loadDivisions(database, readDivisions(divisions), readDivisionEvents(events));
  return database;
}
