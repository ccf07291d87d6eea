import { exactQuantity } from '@xiangjian/indicators';
import { expect, it } from 'vitest';
import { rowOfCell } from '../cells/cell-row.ts';
import { writeCells } from '../cells/write-cells.ts';
import { openDatabase } from '../database/open-database.ts';
import { dataRevision } from '../database/revision.ts';
import { loadDivisions } from '../divisions/load-divisions.ts';
import { readDivisions } from '../divisions/read-divisions.ts';
import { indicatorIds } from '../indicators/indicator-ids.ts';
import { townshipYearsOfArea } from '../queries/township-years.ts';
import { townshipsOfArea } from '../queries/townships-of-area.ts';
import { writeBareReports } from './write-bare-reports.ts';

const now = '2026-01-01T00:00:00.000Z';
const divisions = `code,name,parent
99,示例省,
9901,示例市,99
990101,示例县,9901
990101101,东镇,990101
990101102,西镇,990101
`;

it('lets rows without documents be answered as those of townships with a report', async () => {
  const database = await openDatabase({ file: ':memory:' });
  loadDivisions(database, readDivisions(divisions));
  const [east] = townshipsOfArea(database, '990101');
  const before = dataRevision(database);
  const place = { townshipId: east?.id ?? 0, year: 2024 };
  const indicatorId = indicatorIds(database).codeOf('disputes_accepted');
  writeBareReports(database, [{ ...place, publishedOn: '2025-03-01' }], now);
  writeCells(database, [
    { ...place, indicatorId, ...rowOfCell({ ...exactQuantity(12), status: 'reported' }, null) },
  ]);
  const [first, second] = townshipYearsOfArea(database, '990101', [2024]);
  expect(first).toMatchObject({ hasReport: true, publishedOn: '2025-03-01' });
  expect(first?.cellOf('disputes_accepted').value).toBe(12);
  expect(first?.cellOf('petitions_handled').status).toBe('not_mentioned');
  expect(second).toMatchObject({ hasReport: false });
  expect(dataRevision(database)).toBe(before + 1);
  expect(() => writeBareReports(database, [{ ...place, publishedOn: null }], now)).toThrow();
  database.close();
});
