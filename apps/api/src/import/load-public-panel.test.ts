import { fileURLToPath } from 'node:url';
import {
  evidenceOfCell,
  examineDatabase,
  ledgers,
  openDatabase,
  reportingAreas,
  townshipsOfCodes,
  townshipYearsOfArea,
} from '@xiangjian/store';
import { expect, it } from 'vitest';
import { loadPublicPanel } from './load-public-panel.ts';

const data = fileURLToPath(new URL('../../../../data', import.meta.url));
const now = '2026-01-02T03:04:05Z';

it('takes in every fact of the public sample, each with its cell and the page it is cited from', async () => {
  const database = await openDatabase({ file: ':memory:' });
  await loadPublicPanel(database, data, now);
  expect(ledgers(database, '98')).toMatchObject([{ figures: 845, skipped: 0, townships: 290 }]);
  const areas = reportingAreas(database);
  expect(areas.every(({ name, fictional }) => name.startsWith('公开样本·') && !fictional)).toBe(
    true,
  );
  const [chongqing] = areas;
  expect(chongqing).toMatchObject({ name: '公开样本·重庆', reports: 0 });
  const [first] = townshipYearsOfArea(database, chongqing?.code ?? '', [2025]);
  // A fact that was not seen says nothing about the page.
  expect(first?.cellOf('disputes_accepted').status).toBe('not_kept');
  const unit = townshipsOfCodes(database, ['980101001']).get('980101001')?.id ?? 0;
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
  const cited = years.map((year) => evidenceOfCell(database, unit, year, 'disclosure_requests'));
  const [fact] = cited.flatMap(({ ledger }) => ledger ?? []);
  expect(fact).toMatchObject({ address: expect.stringMatching(/^J\d+$/) });
  expect(fact?.sourceUrl).toMatch(/^https?:\/\/[\w.-]+\.gov\.cn/);
  expect(examineDatabase(database)).toMatchObject({ quotes: 845, ailments: [] });
  expect(await loadPublicPanel(database, data, now)).toBeNull();
  database.close();
});
