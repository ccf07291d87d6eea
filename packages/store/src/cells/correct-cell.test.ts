import { quote } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import type { Database } from '../database/connection.ts';
import { cellsOfTownships } from '../queries/cells-of-townships.ts';
import { correctionsOfArea } from '../queries/corrections-of-area.ts';
import { evidenceOfCell } from '../queries/evidence-of-cell.ts';
import { observationPage } from '../queries/observation-page.ts';
import { recordExtraction, storeReport } from '../reports/store-report.ts';
import { withdrawReport } from '../reports/withdraw-report.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, figure, sampleReport, unitOf } from '../testing/sample-report.ts';
import { cellVersion } from './cell-version.ts';
import { correctCell } from './correct-cell.ts';

const code = '990101101';
const now = '2024-03-01T08:00:00Z';
const later = '2024-03-02T08:00:00Z';
const text = '全年受理矛盾纠纷305件，调处350件。召开会议4次。';
const corrected = {
  value: 350,
  lower: 350,
  upper: 350,
  qualifier: 'exact',
  status: 'reported',
} as const;
const who = { author: '李四', reason: '读错了一处', evidence: null, expected: null };

async function withOneReport() {
  const database = await openSampleDistrict();
  const unit = unitOf(database, code);
  const extraction = extractionOf([figure(text, 'disputes_accepted', '305件')]);
  const { reportId } = storeReport(database, sampleReport(unit, 2023, text), extraction, now);
  const place = { townshipId: unit, year: 2023, indicator: 'disputes_accepted' } as const;
  const at = text.indexOf('350件');
  const evidence = { reportId, ...quote(text, { start: at, end: at + 4 }) };
  return { database, unit, reportId, place, evidence };
}

function valueIn(database: Database) {
  return cellsOfTownships(database, [code], [2023], ['disputes_accepted'])[0]?.value;
}

describe('a correction', () => {
  it('stands above later versions and extractions until it is released', async () => {
    const { database, unit, reportId, place } = await withOneReport();
    expect(correctCell(database, { ...place, cell: corrected, ...who }, later).changes).toEqual([
      {
        ...place,
        kind: 'changed',
        before: { value: 305, lower: 305, upper: 305, qualifier: 'exact', status: 'reported' },
        after: corrected,
      },
    ]);
    const newer = extractionOf([figure(text, 'disputes_accepted', '4次')], { ruleSet: 'test-2' });
    recordExtraction(database, reportId, newer, later);
    expect(valueIn(database)).toBe(350);
    const behind = evidenceOfCell(database, unit, 2023, 'disputes_accepted');
    expect(behind.correction).toMatchObject({
      author: '李四',
      cell: corrected,
      old: { value: 305 },
    });
    expect(behind.reading).toBeNull();
    expect(behind.alternatives.map(({ value }) => value)).toEqual([4]);
    correctCell(database, { ...place, cell: null, ...who }, later);
    expect(valueIn(database)).toBe(4);
    expect(evidenceOfCell(database, unit, 2023, 'disputes_accepted').corrections).toHaveLength(2);
  });

  it('says who and why, and is a cell that makes sense', async () => {
    const { database, place } = await withOneReport();
    const change = { ...place, cell: corrected, ...who };
    expect(() => correctCell(database, { ...change, author: ' ' }, now)).toThrow('who and why');
    for (const cell of [
      { ...corrected, upper: 400 },
      { ...corrected, status: 'not_mentioned' } as const,
      { value: null, lower: null, upper: null, qualifier: null, status: 'reported' } as const,
    ]) {
      expect(() => correctCell(database, { ...change, cell }, now)).toThrow('not a cell');
    }
  });

  it('may rest on words, which must stand in a report of that place, letter for letter', async () => {
    const { database, unit, place, evidence } = await withOneReport();
    const change = { ...place, cell: corrected, ...who };
    const loose = { ...evidence, text: '351件' };
    expect(() => correctCell(database, { ...change, evidence: loose }, later)).toThrow('351件');
    const elsewhere = { ...change, year: 2022, evidence };
    expect(() => correctCell(database, elsewhere, later)).toThrow('no report');
    correctCell(database, { ...change, evidence }, later);
    const behind = evidenceOfCell(database, unit, 2023, 'disputes_accepted');
    expect(behind.standing).toEqual({ kind: 'stands', evidence });
    const page = observationPage(database, { townships: [code], limit: 200, offset: 0 });
    const shown = page.items.find(({ indicator }) => indicator === 'disputes_accepted');
    expect(shown?.evidence).toEqual({ start: evidence.start, end: evidence.end, text: '350件' });
    expect(shown?.reportId).toBe(evidence.reportId);
  });
});

describe('two editors on one cell', () => {
  it('the second is refused, and nothing is recorded', async () => {
    const { database, place } = await withOneReport();
    const expected = cellVersion(database, place);
    correctCell(database, { ...place, cell: corrected, ...who, expected }, later);
    const other = { ...corrected, value: 351, lower: 351, upper: 351 };
    const second = { ...place, cell: other, ...who, author: '王五', expected };
    expect(() => correctCell(database, second, later)).toThrow(
      expect.objectContaining({ code: 'stale_cell' }),
    );
    expect(valueIn(database)).toBe(350);
    correctCell(database, { ...second, expected: cellVersion(database, place) }, later);
    expect(valueIn(database)).toBe(351);
  });

  it('also when a confirmation of the same value lies between', async () => {
    const { database, place } = await withOneReport();
    const seen = { ...corrected, value: 305, lower: 305, upper: 305 };
    const expected = cellVersion(database, place);
    correctCell(database, { ...place, cell: seen, ...who, expected }, later);
    expect(cellVersion(database, place)).not.toBe(expected);
  });
});

describe('when the report is replaced', () => {
  async function replaced(newText: string) {
    const all = await withOneReport();
    const { database, unit, place, evidence } = all;
    correctCell(database, { ...place, cell: corrected, ...who, evidence }, later);
    const next = storeReport(
      database,
      sampleReport(unit, 2023, newText),
      extractionOf([figure(newText, 'disputes_accepted', '305件')]),
      later,
    );
    const [correction] = correctionsOfArea(database, { area: '990101' });
    return { ...all, next, correction };
  }

  it('a correction whose words are found again is kept, at their new place', async () => {
    const newText = `导语若干。${text}`;
    const { database, next, correction } = await replaced(newText);
    expect(valueIn(database)).toBe(350);
    const start = newText.indexOf('350件');
    expect(correction?.standing).toEqual({
      kind: 'stands',
      evidence: { reportId: next.reportId, start, end: start + 4, text: '350件' },
    });
  });

  it('one whose words are gone is kept and flagged, and stands again when they come back', async () => {
    const { database, next, correction, evidence } = await replaced('全年受理矛盾纠纷305件。');
    expect(valueIn(database)).toBe(350);
    expect(correction?.standing).toEqual({ kind: 'lost' });
    withdrawReport(database, next.reportId, { author: '李四', reason: '传错' }, later);
    const [again] = correctionsOfArea(database, { area: '990101', years: [2023] });
    expect(again?.standing).toEqual({ kind: 'stands', evidence });
    expect(correctionsOfArea(database, { area: '990102' })).toEqual([]);
  });
});
