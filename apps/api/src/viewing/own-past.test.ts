import {
  type Database,
  loadDivisions,
  readDivisionEvents,
  townshipYearsOfCodes,
} from '@xiangjian/store';
import { expect, it } from 'vitest';
import { openSmallDistrict } from '../testing/small-district.ts';
import { ownPastOf } from './own-past.ts';

const asked = (database: Database, code: string, year: number) => {
  const [of] = townshipYearsOfCodes(database, [code], [year]);
  if (of === undefined) throw new Error(`no township ${code} in ${year}`);
  return ownPastOf(database, of).map(({ message_zh }) => message_zh);
};

it('holds a year against the years before, through a change of name', async () => {
  const database = await openSmallDistrict();
  expect(asked(database, '990101104', 2022)).toEqual([
    '“受理调解纠纷”由2021年的50件变为2022年的400余件，超过上年的3倍，提请核实。',
    '“调解成功纠纷”由2021年的48件变为2022年的390件，超过上年的3倍，提请核实。',
  ]);
  expect(asked(database, '990101102', 2022)).toEqual([]);
});

it('does not look beyond a merge', async () => {
  const database = await openSmallDistrict();
  const merge = 'kind,date,from,to,document\nmerge,2022-07-01,990101105,990101104,示例\n';
  loadDivisions(database, [], readDivisionEvents(merge));
  expect(asked(database, '990101104', 2022)).toEqual([]);
});
