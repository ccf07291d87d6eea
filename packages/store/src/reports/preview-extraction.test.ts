import { expect, it } from 'vitest';
import { connectionOf, inTransaction } from '../database/connection.ts';
import { cellsOfTownships } from '../queries/cells-of-townships.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, figure, sampleReport, unitOf } from '../testing/sample-report.ts';
import { previewExtraction } from './preview-extraction.ts';
import { recordExtraction, storeReport } from './store-report.ts';

const code = '990101101';
const now = '2024-03-01T08:00:00Z';
const text = '全年受理矛盾纠纷305件，召开会议4次。';
const before = extractionOf([figure(text, 'disputes_accepted', '305件')]);
const after = extractionOf([figure(text, 'meetings_rule_of_law', '4次')]);

it('tells what an extraction would change, and changes nothing', async () => {
  const database = await openSampleDistrict();
  const unit = unitOf(database, code);
  const { reportId } = storeReport(database, sampleReport(unit, 2023, text), before, now);
  const { sqlite } = connectionOf(database);
  const counts = () =>
    ['extraction_run', 'reading', 'observation_change', 'review_item'].map((table) =>
      sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    );
  const held = [counts(), cellsOfTownships(database, [code], [2023])];
  const told = previewExtraction(database, reportId, after, now);
  expect(told.map(({ indicator, kind }) => [indicator, kind])).toEqual([
    ['meetings_rule_of_law', 'added'],
    ['disputes_accepted', 'gone'],
  ]);
  expect([counts(), cellsOfTownships(database, [code], [2023])]).toEqual(held);
  expect(recordExtraction(database, reportId, after, now)).toEqual(told);
});

it('is refused where it would be kept, and hands on what goes wrong', async () => {
  const database = await openSampleDistrict();
  expect(() => inTransaction(database, () => previewExtraction(database, 1, after, now))).toThrow(
    RangeError,
  );
  expect(() => previewExtraction(database, 999, after, now)).toThrow('999');
});
